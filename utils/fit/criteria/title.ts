import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { adTitle, wholeWords } from '@/utils/fit/ad-text';
import { occupationNearness } from '@/utils/fit/occupation-nearness';
import { titleQuote } from '@/utils/fit/stated-quote';
import { titleNearness } from '@/utils/fit/title-nearness';
import { unknownFact } from '@/utils/fit/unknown-fact';
import { TOLD_AS_FIT } from '@/utils/fit/weights';

/** How near the ad's title is to the nearest title the direction wishes for. */
export const title: Criterion = {
  id: 'title',
  reads: ['titles'],
  judge: ({ facts, evidence, direction }) => {
    const wishes = direction.titles.filter((wish) => wish.trim() !== '');
    if (wishes.length === 0) return NOT_APPLICABLE;
    const stated = facts.title;
    if (stated === null) return unknownFact('title', evidence, 'title');
    const [best] = wishes
      .map((wish) => ({
        wish,
        utility: Math.max(titleNearness(wish, stated), occupationNearness(wholeWords(wish), adTitle(facts))),
      }))
      .sort((a, b) => b.utility - a.utility || a.wish.localeCompare(b.wish, 'en'));
    const { wish = '', utility = 0 } = best ?? {};
    const key = utility === 0 ? 'title_other' : utility < TOLD_AS_FIT ? 'title_far' : 'title_near';
    return {
      state: 'known',
      utility,
      because: { key: `criterion.${key}`, params: { stated, wish } },
      quote: titleQuote(facts),
    };
  },
};
