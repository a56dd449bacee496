import { newIdentity } from '@/utils/db/store-identity';

import { aPosition, aResume } from '../../builders/a-resume';
import { v003 } from './v003';

/** A store of version 4: what version 3 holds, a résumé and a position of it. */
export const v004: Readonly<Record<string, readonly object[]>> = {
  ...v003,
  resumes: [aResume()],
  positions: [aPosition()],
  meta: [
    {
      ...newIdentity('db-1'),
      counter: 1,
      counts: {
        postings: 1,
        readings: 1,
        people: 1,
        goals: 1,
        heldSkills: 1,
        activities: 1,
        gapDecisions: 1,
        me: 1,
        settings: 1,
        resumes: 1,
        positions: 1,
        erased: 1,
        acts: 2,
        actRows: 2,
      },
    },
    { key: 'schema', version: 4 },
  ],
};
