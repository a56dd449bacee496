import { tokenise } from '@/utils/skills/tokenise';
import type { SourceConcept, SourceName } from './pack-concept';

/** A name as the dictionary compares it. */
export const plainName = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

const labelName = ({ names }: SourceConcept): string => plainName(names[0]?.text ?? '');

const joined = (into: SourceConcept, other: SourceConcept): SourceConcept => {
  const known = new Set(into.names.map(({ text }) => plainName(text)));
  const fresh = other.names.filter(({ text }: SourceName) => !known.has(plainName(text)));
  return {
    ...into,
    uuid: into.uuid ?? other.uuid,
    escoLabel: into.escoLabel ?? other.escoLabel,
    names: [...into.names, ...fresh],
  };
};

/** Which concept of `others` each of `ours` is: the one whose label is its label, else the one whose label is among its names. */
const partners = (
  ours: readonly SourceConcept[],
  others: readonly SourceConcept[],
): Map<string, SourceConcept> => {
  const byLabel = new Map<string, SourceConcept>();
  for (const other of others) if (!byLabel.has(labelName(other))) byLabel.set(labelName(other), other);
  const taken = new Set<SourceConcept>();
  const found = new Map<string, SourceConcept>();
  for (const depth of [1, Infinity]) {
    for (const own of ours) {
      if (found.has(own.id)) continue;
      const partner = own.names
        .slice(0, depth)
        .map(({ text }) => byLabel.get(plainName(text)))
        .find((other) => other !== undefined && !taken.has(other));
      if (partner === undefined) continue;
      taken.add(partner);
      found.set(own.id, partner);
    }
  }
  return found;
};

/**
 * Concepts of both lists, those that are the same put together under the id of the first list. `moved` says under which id each
 * concept of the second list stands now.
 */
export const mergeConcepts = (
  ours: readonly SourceConcept[],
  others: readonly SourceConcept[],
): { readonly concepts: SourceConcept[]; readonly moved: ReadonlyMap<string, string> } => {
  const found = partners(ours, others);
  const moved = new Map([...found].map(([own, other]) => [other.id, own]));
  return {
    concepts: [
      ...ours.map((own) => {
        const partner = found.get(own.id);
        return partner === undefined ? own : joined(own, partner);
      }),
      ...others.filter(({ id }) => !moved.has(id)),
    ],
    moved,
  };
};
