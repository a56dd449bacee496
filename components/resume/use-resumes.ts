import { useLiveQuery } from 'dexie-react-hooks';

import { heldSkills } from '@/utils/db/held-skills';
import type { NorthingDb } from '@/utils/db/northing-db';
import { savedPostings } from '@/utils/db/postings';
import { allPositions, allResumes } from '@/utils/db/resumes';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Position } from '@/utils/profile/position';
import type { Resume } from '@/utils/profile/resume';
import type { Posting } from '@/utils/posting/posting';

/** All that the page of résumés shows. */
export interface ResumesInStore {
  readonly resumes: readonly Resume[];
  readonly positions: readonly Position[];
  readonly skills: readonly HeldSkill[];
  readonly postings: readonly Posting[];
}

/** Résumés, positions, skills and saved ads, following every change in the store; undefined until read. */
export function useResumes(db: NorthingDb): ResumesInStore | undefined {
  return useLiveQuery(async () => {
    const [resumes, positions, skills, postings] = await Promise.all([
      allResumes(db),
      allPositions(db),
      heldSkills(db),
      savedPostings(db),
    ]);
    return { resumes, positions, skills, postings };
  }, [db]);
}
