import type { Sentence } from '@/utils/words/sentence';
import type { Verdict } from './report';

/** A verdict in the user's words. */
export const verdictWord = (verdict: Verdict): Sentence => ({
  key: `posting.verdict_${verdict.replaceAll('-', '_')}`,
});
