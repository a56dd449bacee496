import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { unknownFact } from '@/utils/fit/unknown-fact';

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
/** With this share of the years an ad asks for, people are still asked to come. */
const NEAR = 0.6;

/** Whether my years of work reach the most the ad asks for among its musts (F1, number utility). */
export const years: Criterion = {
  id: 'years',
  reads: [],
  entry: true,
  judge: ({ requirements, evidence, profile }) => {
    const held = profile.me?.years ?? null;
    if (held === null) return NOT_APPLICABLE;
    const asking = requirements
      .filter(({ class: firmness, years: asked }) => firmness !== 'nice' && asked !== null && asked > 0)
      .toSorted((a, b) => (b.years ?? 0) - (a.years ?? 0));
    const [most] = asking;
    if (most === undefined) return unknownFact('years', evidence, 'description');
    const asked = most.years ?? 0;
    const utility = clamp(held / asked);
    const key = utility === 1 ? 'years_met' : utility >= NEAR ? 'years_near' : 'years_short';
    return {
      state: 'known',
      utility,
      because: { key: `criterion.${key}`, params: { asked, held } },
      quote: most.quote,
    };
  },
};
