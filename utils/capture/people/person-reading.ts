import type { Source, Trust } from '../evidence';
import { cleanName } from '@/utils/person/clean-name';
import { looksLikeName } from '@/utils/person/looks-like-name';
import type { PageFirm, PersonFieldName, PersonFields, RawPerson } from '../page-reading';

/** What a person's page gives: the person it is about, and the others where it shows several. */
export interface PersonReading {
  readonly fields: Partial<PersonFields>;
  readonly others: readonly RawPerson[];
  readonly firm: PageFirm | null;
}

/** Values of a person as found in one place of the page; empty and masked (`****`) ones count as absent. */
export type PersonValues = Partial<Record<PersonFieldName, string | null | undefined>>;

/** Returns one of several people of a page as a list of one; empty when the name can be no person's. */
export function rawPerson(values: PersonValues, role: string): RawPerson[] {
  const { name } = cleanName(values.name ?? '');
  if (name === null || !looksLikeName(name)) return [];
  const { about: _about, externalId: _externalId, name: _name, ...rest } = values;
  const stated = Object.entries(rest).flatMap(([field, value]) => {
    const text = value?.replace(/\s+/g, ' ').trim() ?? '';
    return text === '' ? [] : [[field, text.replace(/^(?:mailto|tel):/i, '')] as const];
  });
  return [{ name, ...Object.fromEntries(stated), role }];
}

/** Returns the values as readings of one source, `detail` naming the place; null when there is no name among them. */
export function personFields(
  values: PersonValues,
  source: Source,
  trust: Trust,
  detail: string,
): Partial<PersonFields> | null {
  const stated = Object.entries(values).flatMap(([field, value]) => {
    const text = value?.replace(/\s+/g, ' ').trim() ?? '';
    return text === '' || /^[*\s]+$/.test(text)
      ? []
      : [[field, { value: text, source, trust, detail }] as const];
  });
  const fields = Object.fromEntries(stated) as Partial<PersonFields>;
  return fields.name === undefined ? null : fields;
}
