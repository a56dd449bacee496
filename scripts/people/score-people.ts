import type { NormalisedPerson } from '@/utils/person/normalise-person';
import { profileKey } from '@/utils/person/person-keys';
import { STATED, type ExpectedPerson, type StatedField } from './people-case';

/** How far the people found on a page agree with those it shows. Each slip is said in words. */
export interface PeopleScore {
  readonly names: { readonly right: number; readonly missing: number; readonly wrong: number };
  readonly fields: { readonly right: number; readonly stated: number };
  /** Values given for fields that the page does not state; an organisation marked as inferred does not count. */
  readonly invented: number;
  readonly kinds: { readonly right: number; readonly stated: number };
  readonly slips: readonly string[];
}

/** Returns the score of one page. Names must be equal sign by sign, profile addresses must mean the same profile. */
export function scorePeople(
  expected: readonly ExpectedPerson[],
  found: readonly NormalisedPerson[],
): PeopleScore {
  const slips: string[] = [];
  const left = [...found];
  let [right, missing, fieldsRight, stated, invented, kindsRight, kinds] = [0, 0, 0, 0, 0, 0, 0];
  for (const wanted of expected) {
    const at = left.findIndex(({ facts }) => facts.name === wanted.name);
    const [person] = at < 0 ? [] : left.splice(at, 1);
    const wants = STATED.filter((field) => wanted[field] !== undefined);
    stated += wants.length;
    if (wanted.kind !== undefined) kinds += 1;
    if (person === undefined) {
      missing += 1;
      slips.push(`missing: ${wanted.name}`);
      continue;
    }
    right += 1;
    for (const field of STATED) {
      const value = person.facts[field];
      if (wanted[field] === undefined) {
        const evidence = person.evidence[field];
        if (value === null || (evidence.state === 'stated' && evidence.trust === 'low')) continue;
        invented += 1;
        slips.push(`${wanted.name}: ${field} is not stated, read "${value}"`);
      } else if (same(field, wanted[field], value)) fieldsRight += 1;
      else slips.push(`${wanted.name}: ${field} "${wanted[field]}", read ${JSON.stringify(value)}`);
    }
    if (wanted.kind === person.facts.kind) kindsRight += 1;
    else if (wanted.kind !== undefined)
      slips.push(`${wanted.name}: kind ${wanted.kind}, proposed ${person.facts.kind}`);
  }
  for (const { facts } of left) slips.push(`not there: ${facts.name ?? '(no name)'}`);
  return {
    names: { right, missing, wrong: left.length },
    fields: { right: fieldsRight, stated },
    invented,
    kinds: { right: kindsRight, stated: kinds },
    slips,
  };
}

function same(field: StatedField, wanted: string, read: string | null): boolean {
  if (field !== 'profileUrl' || read === null) return wanted === read;
  return profileKey(wanted) === profileKey(read);
}
