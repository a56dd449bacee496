import type { CriterionSetting } from './criterion-setting';
import type { Direction } from './direction';

/** The criteria of a direction that must hold. */
export const mustCriteria = ({ criteria }: Pick<Direction, 'criteria'>): string[] =>
  criteria.filter(({ strength }) => strength === 'must').map(({ id }) => id);

/** Settings in which exactly the named criteria are musts; weights and criteria turned off stay as they are. */
export const withMusts = (
  criteria: readonly CriterionSetting[],
  musts: readonly string[],
): CriterionSetting[] => {
  const known = new Set(criteria.map(({ id }) => id));
  const changed = criteria.map((setting): CriterionSetting => {
    if (musts.includes(setting.id)) return { ...setting, strength: 'must' };
    return setting.strength === 'must' ? { ...setting, strength: 'want' } : setting;
  });
  const added = musts
    .filter((id) => !known.has(id))
    .map((id): CriterionSetting => ({ id, strength: 'must', weight: null }));
  return [...changed, ...added].filter(({ strength, weight }) => strength !== 'want' || weight !== null);
};
