import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { isDoubtful, unknownFact } from '@/utils/fit/unknown-fact';

/** Whether the way of working (remote, hybrid, on site) is one the direction wishes for. */
export const mode: Criterion = {
  id: 'mode',
  reads: ['modes'],
  judge: ({ facts, evidence, direction }) => {
    if (direction.modes.length === 0) return NOT_APPLICABLE;
    if (facts.mode === null || isDoubtful(evidence, 'mode')) return unknownFact('mode', evidence, 'mode');
    const fits = direction.modes.includes(facts.mode);
    return {
      state: 'known',
      utility: fits ? 1 : 0,
      because: { key: `criterion.mode_${facts.mode}_${fits ? 'fits' : 'other'}` },
      quote: null,
    };
  },
};
