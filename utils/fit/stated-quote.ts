import { findPay } from '@/utils/money/find-pay';
import type { PostingFacts } from '@/utils/posting/posting';
import { oncePer } from './once-per';
import { quoteFrom } from './quote';

/** The ad's title as a quote of its text. */
export const titleQuote = oncePer((facts: PostingFacts) => quoteFrom(facts.description, facts.title));

/** The sentence of the text that states the very figures a field of the page gave; `null` where the text has others or none. */
const paySentence = ({ description, language, places, pay }: PostingFacts): string | null => {
  if (description === null || pay === null) return null;
  const found = findPay(description, { language, country: places[0]?.country ?? null });
  return found?.min === pay.min && found.max === pay.max ? found.text : null;
};

/** The ad's pay as a quote of its text, also where the figures were read from a field beside the text. */
export const payQuote = oncePer(
  (facts: PostingFacts) =>
    quoteFrom(facts.description, facts.pay?.text ?? null) ?? quoteFrom(facts.description, paySentence(facts)),
);
