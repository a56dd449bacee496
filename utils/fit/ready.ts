import type { Profile } from '@/utils/profile/profile';
import type { Requirement, RequirementClass } from '@/utils/skills/requirement';
import { judgeRequirement } from './judge-requirement';
import type { Ready, ReadyBand } from './report';
import { requirementUnits, type RequirementUnit } from './requirement-unit';
import type { Thresholds } from './weights';

/** F2: R = Σ w·m / Σ w; null where nothing counts. */
export const readiness = (units: readonly Pick<RequirementUnit, 'weight' | 'credit'>[]): number | null => {
  const all = units.reduce((total, { weight }) => total + weight, 0);
  return all <= 0 ? null : units.reduce((total, { weight, credit }) => total + weight * credit, 0) / all;
};

/** The word for a score; null for none. */
const bandOf = (score: number | null, { bands }: Thresholds): ReadyBand | null => {
  if (score === null) return null;
  if (score >= bands.strong) return 'strong';
  if (score >= bands.worthALook) return 'worth-a-look';
  return score >= bands.stretch ? 'stretch' : 'far';
};

const countOf = (units: readonly RequirementUnit[], name: RequirementClass): Ready['musts'] => {
  const own = units.filter((unit) => unit.class === name);
  return { met: own.filter(({ credit }) => credit === 1).length, of: own.length };
};

/**
 * How ready I am for what an ad asks (F2). Alternatives count once. Where the ad tells neither musts nor wishes apart,
 * everything it names counts as a wish.
 */
export const readyFor = (
  requirements: readonly Requirement[],
  profile: Profile,
  thresholds: Thresholds,
): Ready => {
  const judged = requirements.map((requirement) => judgeRequirement(requirement, profile));
  const units = requirementUnits(judged);
  const score = readiness(units);
  const unclear = units.every((unit) => unit.class === 'mentioned');
  return {
    score,
    band: bandOf(score, thresholds),
    musts: countOf(units, 'must'),
    nices: countOf(units, unclear ? 'mentioned' : 'nice'),
    requirements: judged,
  };
};
