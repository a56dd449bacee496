import type { JudgedRequirement, Ready } from '@/utils/fit/report';

const RANK = { must: 0, nice: 1, mentioned: 2 };

/** What is asked, counts and is not fully met, musts first, what is wholly missing before what is partly there. */
export function openRequirements(ready: Ready): readonly JudgedRequirement[] {
  return ready.requirements
    .filter(
      ({ credit, aside, requirement }) =>
        credit < 1 && aside === undefined && requirement.class !== 'mentioned',
    )
    .toSorted((a, b) => RANK[a.requirement.class] - RANK[b.requirement.class] || a.credit - b.credit);
}
