import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { isDoubtful, unknownFact } from '@/utils/fit/unknown-fact';

/** Whether the kind of contract is one the direction wishes for. */
export const employment: Criterion = {
  id: 'employment',
  reads: ['employment'],
  judge: ({ facts, evidence, direction }) => {
    if (direction.employment.length === 0) return NOT_APPLICABLE;
    if (facts.employment === null || isDoubtful(evidence, 'employment'))
      return unknownFact('employment', evidence, 'employment');
    const fits = direction.employment.includes(facts.employment);
    return {
      state: 'known',
      utility: fits ? 1 : 0,
      because: { key: fits ? 'criterion.employment_fits' : 'criterion.employment_other' },
      quote: null,
    };
  },
};
