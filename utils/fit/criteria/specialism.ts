import { adText, adTitle, sentenceWith, wholeWords } from '@/utils/fit/ad-text';
import { NOT_APPLICABLE, type Criterion, type CriterionInput } from '@/utils/fit/criterion';
import { unknownFact } from '@/utils/fit/unknown-fact';
import { SPECIALISM_IN_TEXT } from '@/utils/fit/weights';

/** 1 where title or a requirement names it, less where only the text does, 0 where nothing does. */
const utilityOf = (words: string, { facts, requirements }: CriterionInput): number => {
  if (adTitle(facts).includes(words)) return 1;
  if (requirements.some(({ label }) => wholeWords(label).includes(words))) return 1;
  return adText(facts).includes(words) ? SPECIALISM_IN_TEXT : 0;
};

/** Whether the ad is about one of the fields of work the direction wishes for. */
export const specialism: Criterion = {
  id: 'specialism',
  reads: ['specialisms'],
  judge: (input) => {
    const { facts, evidence, direction } = input;
    const wishes = direction.specialisms.filter((wish) => wish.trim() !== '');
    if (wishes.length === 0) return NOT_APPLICABLE;
    const [best] = wishes
      .map((name) => ({ name, words: wholeWords(name) }))
      .map((wish) => ({ ...wish, utility: utilityOf(wish.words, input) }))
      .toSorted((a, b) => b.utility - a.utility);
    if (best === undefined || best.utility === 0) {
      if (facts.description === null) return unknownFact('specialism', evidence, 'description');
      return { state: 'known', utility: 0, because: { key: 'criterion.specialism_none' }, quote: null };
    }
    return {
      state: 'known',
      utility: best.utility,
      because: { key: 'criterion.specialism_fits', params: { name: best.name } },
      get quote() {
        return sentenceWith(facts.description, best.words);
      },
    };
  },
};
