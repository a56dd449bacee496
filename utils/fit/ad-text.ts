import type { PostingFacts } from '@/utils/posting/posting';
import { tokenise } from '@/utils/skills/tokenise';
import { oncePer } from './once-per';

const LONGEST = 40_000;

const spaced = (text: string): string =>
  ` ${tokenise(text)
    .map(({ word }) => word)
    .join(' ')} `;

const spacedWords = new Map<string, string>();
const MOST_REMEMBERED = 2_000;

/** Words folded and parted by single spaces, with one at either end, so that only whole words are found in each other. */
export const wholeWords = (text: string): string => {
  const known = spacedWords.get(text);
  if (known !== undefined) return known;
  if (spacedWords.size >= MOST_REMEMBERED) spacedWords.clear();
  const words = spaced(text);
  spacedWords.set(text, words);
  return words;
};

/** An ad's title, company and text as `wholeWords`. */
export const adText = oncePer((facts: PostingFacts): string =>
  spaced(`${facts.title ?? ''} \n ${facts.company ?? ''} \n ${(facts.description ?? '').slice(0, LONGEST)}`),
);

/** An ad's title alone. */
export const adTitle = oncePer((facts: PostingFacts): string => spaced(facts.title ?? ''));

const SENTENCE = /[^\n.!?]+/gu;
const LONGEST_QUOTE = 200;

/** The sentence or bullet of the ad that holds some words (`wholeWords`); `null` where none does. */
export const sentenceWith = (description: string | null, words: string): string | null => {
  for (const [sentence] of (description ?? '').slice(0, LONGEST).matchAll(SENTENCE)) {
    if (spaced(sentence).includes(words)) {
      return sentence
        .replace(/^[\s*#>-]+/u, '')
        .trim()
        .slice(0, LONGEST_QUOTE);
    }
  }
  return null;
};
