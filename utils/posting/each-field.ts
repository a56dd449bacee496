import type { PostingFieldName } from '@/utils/capture/page-reading';

/** Something for every field of a posting, asked for field by field: its facts, its evidence. */
export function eachField<Values extends Readonly<Record<PostingFieldName, unknown>>>(
  read: <Name extends PostingFieldName>(name: Name) => Values[Name],
): { readonly [Name in PostingFieldName]: Values[Name] } {
  return {
    title: read('title'),
    company: read('company'),
    agency: read('agency'),
    places: read('places'),
    mode: read('mode'),
    employment: read('employment'),
    pay: read('pay'),
    postedOn: read('postedOn'),
    closesOn: read('closesOn'),
    description: read('description'),
    people: read('people'),
    externalId: read('externalId'),
    applyUrl: read('applyUrl'),
    language: read('language'),
  };
}
