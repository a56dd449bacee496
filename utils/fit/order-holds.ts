import type { JudgedCriterion, Toward } from './report';
import { weighWants } from './weigh-wants';

type Scale = (criterion: JudgedCriterion) => number;

const expectedWith = ({ criteria }: Toward, scale: Scale): number =>
  weighWants(
    criteria
      .filter(({ strength }) => strength === 'want')
      .map((one) => ({
        weight: scale(one),
        utility: one.judgement.state === 'known' ? one.judgement.utility : null,
      })),
  ).expected ?? -1;

const firstOf = (towards: readonly Toward[], scale: Scale): number => {
  let first = 0;
  let best = -Infinity;
  towards.forEach((toward, at) => {
    const expected = expectedWith(toward, scale);
    if (expected > best) [first, best] = [at, expected];
  });
  return first;
};

const LESS = 0.75;
const MORE = 1.25;

/**
 * Weight check of F1: whether the job that comes first toward one goal stays first with every weight the same, and with
 * each single weight a quarter less and a quarter more. Takes that goal's figures of several jobs; those with a broken
 * must play no part. True for fewer than two.
 */
export const orderHolds = (towards: readonly Toward[]): boolean => {
  const open = towards.filter(({ gate, expected }) => gate !== 'fail' && expected !== null);
  if (open.length < 2) return true;
  const first = firstOf(open, ({ weight }) => weight);
  const ids = new Set(open.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const scales: Scale[] = [
    () => 1,
    ...[...ids].flatMap((id) =>
      [LESS, MORE].map(
        (factor): Scale =>
          (one) =>
            one.id === id ? one.weight * factor : one.weight,
      ),
    ),
  ];
  return scales.every((scale) => firstOf(open, scale) === first);
};
