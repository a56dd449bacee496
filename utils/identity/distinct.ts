import type { Posting } from '@/utils/posting/posting';

/** The posting, knowing that the one with `id` is another job. */
export const withDistinct = (posting: Posting, id: string): Posting =>
  posting.distinctFrom.includes(id) ? posting : { ...posting, distinctFrom: [...posting.distinctFrom, id] };

/** The posting, no longer told apart from the one with `id`. */
export const withoutDistinct = (posting: Posting, id: string): Posting => ({
  ...posting,
  distinctFrom: posting.distinctFrom.filter((other) => other !== id),
});
