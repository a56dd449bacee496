import { sameOrganisation } from '@/utils/person/organisation-key';
import type { Place, PostingFacts } from '@/utils/posting/posting';
import { fold } from '@/utils/text/fold';
import { sharedText, shinglesOf } from './shingles';
import type { TwinEvidence } from './twin';
import { sharedWords } from './shared-words';

/** The texts of kept ads do not change under their facts, so each is cut up once. */
const cut = new WeakMap<PostingFacts, ReadonlySet<string>>();

/** What two ads have in common, fact by fact. */
export function twinEvidence(one: PostingFacts, other: PostingFacts): TwinEvidence {
  return {
    company:
      one.company === null || other.company === null ? null : sameOrganisation(one.company, other.company),
    title: sharedWords(one.title ?? '', other.title ?? ''),
    place: sharePlace(one.places, other.places),
    text:
      one.description === null || other.description === null ? null : sharedText(cutUp(one), cutUp(other)),
  };
}

function cutUp(facts: PostingFacts): ReadonlySet<string> {
  const known = cut.get(facts);
  if (known !== undefined) return known;
  const fresh = shinglesOf(facts.description ?? '');
  cut.set(facts, fresh);
  return fresh;
}

function sharePlace(some: readonly Place[], others: readonly Place[]): boolean | null {
  if (some.length === 0 || others.length === 0) return null;
  const names = new Set(some.map(nameOf));
  return others.some((place) => names.has(nameOf(place)));
}

const nameOf = ({ city, text }: Place): string => fold(city ?? text.split(',')[0] ?? text).trim();
