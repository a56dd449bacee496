import type { Ready, Toward, Verdict } from './report';
import type { Thresholds } from './weights';

/** What decides a verdict. `toward` is null while no goal has a direction; `skillsSaid` is false for an empty profile. */
export interface VerdictInput {
  readonly score: Ready['score'];
  readonly toward: Pick<Toward, 'gate' | 'expected'> | null;
  readonly skillsSaid: boolean;
}

/**
 * The verdict by the rules of the product: a broken must rules out; without a goal, a skill, a requirement or enough
 * known weight nothing can be told; else ready or not crossed with toward or not.
 */
export const verdictOf = ({ score, toward, skillsSaid }: VerdictInput, thresholds: Thresholds): Verdict => {
  if (toward?.gate === 'fail') return 'ruled-out';
  if (toward === null || toward.expected === null || score === null || !skillsSaid) return 'cannot-tell';
  const ready = score >= thresholds.ready;
  if (toward.expected >= thresholds.toward) return ready ? 'head-for-it' : 'stretch';
  return ready ? 'pays-the-bills' : 'off-course';
};

/** Whether what is unknown could still turn the verdict: the range of E straddles its line. */
export const isLeaning = (
  verdict: Verdict,
  toward: Pick<Toward, 'low' | 'high'> | undefined,
  { toward: line }: Thresholds,
): boolean =>
  verdict !== 'ruled-out' &&
  verdict !== 'cannot-tell' &&
  (toward?.low ?? line) < line &&
  (toward?.high ?? 0) >= line;
