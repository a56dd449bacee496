import type { PostingFacts } from '@/utils/posting/posting';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';

/** The facts whose change matters to someone who saved an ad, in the order they are told. */
const WATCHED = [
  'pay',
  'places',
  'title',
  'company',
  'mode',
  'employment',
  'closesOn',
  'description',
] as const;
export type WatchedField = (typeof WATCHED)[number];

/**
 * The watched facts that differ between two readings of an ad. A fact that `after` does not state is no change: pages are
 * cut off and parts of them fail to load. White space alone is none either.
 */
export function changesBetween(before: PostingFacts, after: PostingFacts): readonly WatchedField[] {
  return WATCHED.filter((field) => {
    const [was, is] = [comparable(before, field), comparable(after, field)];
    return is !== null && is !== was;
  });
}

function comparable(facts: PostingFacts, field: WatchedField): string | null {
  switch (field) {
    case 'pay': {
      if (facts.pay === null) return null;
      const { min, max, currency, period, text } = facts.pay;
      return min === null && max === null ? text : [min, max, currency, period].join(' ');
    }
    case 'places':
      return facts.places.length === 0
        ? null
        : facts.places
            .map(({ city, text }) => city ?? text)
            .sort()
            .join('; ');
    default: {
      const value = facts[field];
      return value === null ? null : collapseWhiteSpace(value);
    }
  }
}
