import type { Evidence } from '@/utils/capture/evidence';
import type { PostingEvidence, PostingFacts } from '@/utils/posting/posting';
import type { PostingFieldName } from '@/utils/capture/page-reading';

/** The facts of a posting, asked for field by field. */
export function buildFacts(
  read: <Name extends PostingFieldName>(name: Name) => PostingFacts[Name],
): PostingFacts {
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

/** The evidence of a posting, asked for field by field. */
export function buildEvidence(read: (name: PostingFieldName) => Evidence): PostingEvidence {
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
