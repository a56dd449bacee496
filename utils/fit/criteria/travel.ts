import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { statedTravel } from '@/utils/fit/stated-travel';
import { unknownFact } from '@/utils/fit/unknown-fact';

/** Whether the travel an ad asks for stays within what I want: 1 up to that share, then falling to 0 at all of the time. */
export const travel: Criterion = {
  id: 'travel',
  reads: ['travelMost'],
  judge: ({ facts, evidence, direction }) => {
    const most = direction.travelMost;
    if (most === null) return NOT_APPLICABLE;
    const stated = statedTravel(facts);
    if (stated === null) return unknownFact('travel', evidence, 'description');
    const fits = stated.percent <= most;
    const over = (stated.percent - most) / Math.max(1, 100 - most);
    return {
      state: 'known',
      // Just over the line is already no fit: a must breaks there.
      utility: fits ? 1 : Math.max(0, 0.4 * (1 - over)),
      because: {
        key: fits ? 'criterion.travel_fits' : 'criterion.travel_other',
        params: { percent: stated.percent, most },
      },
      quote: stated.quote,
    };
  },
};
