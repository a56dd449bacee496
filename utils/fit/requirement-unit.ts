import type { JudgedRequirement } from './report';
import { requirementWeights } from './weights';

/** What counts once in R: a requirement, or a group of alternatives of which the best held one counts. */
export interface RequirementUnit {
  readonly members: readonly JudgedRequirement[];
  readonly class: JudgedRequirement['requirement']['class'];
  readonly weight: number;
  readonly credit: number;
}

const unitOf = (members: readonly JudgedRequirement[]): RequirementUnit => {
  const classes = members.map(({ requirement }) => requirement.class);
  const firmest = classes.includes('must') ? 'must' : classes.includes('nice') ? 'nice' : 'mentioned';
  return {
    members,
    class: firmest,
    weight: requirementWeights[firmest],
    credit: Math.max(...members.map(({ credit }) => credit)),
  };
};

/** The units of R, in the order of the ad; what stands aside is left out. */
export const requirementUnits = (judged: readonly JudgedRequirement[]): RequirementUnit[] => {
  const groups = new Map<string, JudgedRequirement[]>();
  judged
    .filter(({ aside }) => aside === undefined)
    .forEach((one, at) => {
      const key = one.requirement.group ?? `alone ${at}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    });
  return [...groups.values()].map(unitOf);
};
