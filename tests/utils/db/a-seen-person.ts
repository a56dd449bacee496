import type { SeenPerson } from '@/utils/person/merge-person';

import { aPerson } from '../../builders/a-person';

/** What was read of an invented recruiter, ready to be kept; override what matters. */
export const aSeenPerson = (over: Partial<SeenPerson> = {}): SeenPerson => {
  const { site, url, facts, evidence, keys } = aPerson();
  return { site, url, facts, evidence, keys: [...keys], ...over };
};
