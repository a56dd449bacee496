import type { Sentence } from '@/utils/words/sentence';

/** The six work values of O*NET; own cards come beside them. */
export const VALUE_CARDS = [
  'achievement',
  'independence',
  'recognition',
  'relationships',
  'support',
  'conditions',
] as const;
export type ValueCard = (typeof VALUE_CARDS)[number];

/** What a card is called. */
export const valueName = (card: ValueCard): Sentence => ({ key: `value.${card}` });
/** What a card means, in one sentence. */
export const valueMeaning = (card: ValueCard): Sentence => ({ key: `value.${card}_means` });
