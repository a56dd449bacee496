import type { PostingFacts } from '@/utils/posting/posting';
import { oncePer } from './once-per';

/** How much of the working time an ad says is spent travelling, in percent, and the sentence that says so. */
export interface StatedTravel {
  readonly percent: number;
  readonly quote: string;
}

const TRAVEL =
  /travel(?:l?ing)?|reise(?:n|tätigkeit|bereitschaft|anteil)|déplacements?|reizen|viajes|rejse(?:r|aktivitet)/iu;
const PERCENT = /(\d{1,3})\s?(?:%|percent|prozent)/iu;
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:no|without|keine?)\s(?:\p{L}+\s)?(?:travel|reise)/iu, 0],
  [/\b(?:extensive|frequent|heavy|regular|häufige?n?)\s(?:\p{L}+\s)?(?:travel|reise)/iu, 40],
  [/\b(?:occasional|some|minimal|limited|light|gelegentliche?n?)\s(?:\p{L}+\s)?(?:travel|reise)/iu, 10],
  [/travel\s(?:occasionally|from time to time)/iu, 10],
  [/travel\s(?:frequently|extensively|regularly)/iu, 40],
];
/** What a company sells, or what it pays for, is no travel of mine. */
const NOT_MINE =
  /travel\s(?:industry|agency|company|insurance|expenses|allowance|costs|card|discount|nurse)/iu;
const LONGEST = 40_000;

const read = (sentence: string): number | null => {
  if (!TRAVEL.test(sentence) || NOT_MINE.test(sentence)) return null;
  const stated = PERCENT.exec(sentence)?.[1];
  if (stated !== undefined) return Math.min(100, Number(stated));
  return WORDS.find(([pattern]) => pattern.test(sentence))?.[1] ?? null;
};

/** The travel an ad states in its text; `null` where it says nothing of it. */
export const statedTravel = oncePer((facts: PostingFacts): StatedTravel | null => {
  const text = (facts.description ?? '').slice(0, LONGEST);
  if (!TRAVEL.test(text)) return null;
  for (const sentence of text.split(/[\n.!?;]+/u)) {
    const percent = read(sentence);
    if (percent !== null) return { percent, quote: sentence.replace(/^[\s*-]+/u, '').trim() };
  }
  return null;
});
