import { gapsOf, unitName } from './gaps';
import { readiness } from './ready';
import type { ExplanationLine, JudgedCriterion, Ready, Toward, Verdict } from './report';
import { requirementUnits } from './requirement-unit';
import { isBroken, isOpen } from './toward';
import { weighWants } from './weigh-wants';
import type { Thresholds } from './weights';

const line = (say: ExplanationLine['say'], ask: ExplanationLine['ask'] = null): ExplanationLine => ({
  part: 'flip',
  say,
  quote: null,
  ask,
});

const askOf = ({ judgement }: JudgedCriterion): ExplanationLine['ask'] =>
  judgement.state === 'unknown' ? judgement.ask : null;

/** E of a goal if some of its criteria had the given utility. */
const expectedWith = ({ criteria }: Toward, changed: ReadonlySet<JudgedCriterion>, utility: number): number =>
  weighWants(
    criteria
      .filter(({ strength }) => strength === 'want')
      .map((one) => {
        const known = one.judgement.state === 'known' ? one.judgement.utility : null;
        return { weight: one.weight, utility: changed.has(one) ? utility : known };
      }),
  ).expected ?? 0;

/** The fewest open wants, heaviest first, whose answers would carry E over the line; empty where all would not. */
const decidingAnswers = (toward: Toward, utility: 0 | 1, threshold: number): JudgedCriterion[] => {
  const open = toward.criteria.filter((one) => one.strength === 'want' && isOpen(one));
  const answered = new Set<JudgedCriterion>();
  for (const one of open.toSorted((x, y) => y.weight - x.weight)) {
    answered.add(one);
    if (expectedWith(toward, answered, utility) >= threshold === (utility === 1)) return [...answered];
  }
  return [];
};

const answersLine = (key: string, answers: readonly JudgedCriterion[]): ExplanationLine[] => {
  const [first] = answers;
  if (first === undefined) return [];
  const count = answers.length;
  return [line({ key, params: { count }, count }, count === 1 ? askOf(first) : null)];
};

/** The fewest gaps, heaviest first, that have to close before I am ready; a single one where any single one will do. */
const closingGaps = (ready: Ready, thresholds: Thresholds): string[] => {
  const units = requirementUnits(ready.requirements);
  const closed = new Set<string>();
  for (const gap of gapsOf(ready)) {
    closed.add(unitName(gap));
    const score = readiness(
      units.map((unit) => (closed.has(unitName(unit)) ? { ...unit, credit: 1 } : unit)),
    );
    if (score !== null && score >= thresholds.ready) return [...closed];
  }
  return [];
};

const towardReady = (ready: Ready, thresholds: Thresholds): ExplanationLine[] => {
  const gaps = closingGaps(ready, thresholds);
  if (gaps.length === 0) return [];
  const params = { skills: gaps.join(', '), count: gaps.length };
  return [line({ key: 'fit.flip_ready', params, count: gaps.length })];
};

/** An answer still to come comes before a change the job would have to make, a single step before several. */
const towardDirection = (toward: Toward, thresholds: Thresholds): ExplanationLine[] => {
  const answers = decidingAnswers(toward, 1, thresholds.toward);
  if (answers.length === 1) return answersLine('fit.flip_answer', answers);
  const change = toward.criteria.find(
    (one) =>
      one.strength === 'want' &&
      one.judgement.state === 'known' &&
      expectedWith(toward, new Set([one]), 1) >= thresholds.toward,
  );
  if (change === undefined) return answersLine('fit.flip_answer', answers);
  const id = change.id.startsWith('own:') ? 'own' : change.id.replaceAll('-', '_');
  return [line({ key: `fit.flip_${id}` })];
};

const awayFromDirection = (toward: Toward, thresholds: Thresholds): ExplanationLine[] => {
  const must = toward.criteria.find((one) => one.strength === 'must' && isOpen(one));
  if (must !== undefined) return [line({ key: 'fit.flip_open_must' }, askOf(must))];
  return answersLine('fit.flip_bad_answer', decidingAnswers(toward, 0, thresholds.toward));
};

/** The fewest answers, heaviest first, after which enough is known to tell. */
const toTell = ({ criteria, coverage }: Toward, thresholds: Thresholds): ExplanationLine[] => {
  const wants = criteria.filter(({ strength }) => strength === 'want');
  const all = wants.reduce((total, { weight }) => total + weight, 0);
  if (all === 0 || coverage >= thresholds.coverage) return [];
  let known = coverage * all;
  let count = 0;
  for (const { weight } of wants.filter(isOpen).toSorted((a, b) => b.weight - a.weight)) {
    known += weight;
    count += 1;
    if (known / all >= thresholds.coverage) break;
  }
  return [line({ key: 'fit.flip_know', params: { count }, count })];
};

const mustsInTheWay = ({ criteria }: Toward): ExplanationLine[] => {
  const count = criteria.filter(isBroken).length;
  return [line({ key: 'fit.flip_musts', params: { count }, count })];
};

type FlipOf = (ready: Ready, toward: Toward, thresholds: Thresholds) => ExplanationLine[];

const FLIPS: Readonly<Record<Verdict, FlipOf>> = {
  'head-for-it': (_ready, toward, thresholds) => awayFromDirection(toward, thresholds),
  stretch: (ready, _toward, thresholds) => towardReady(ready, thresholds),
  'pays-the-bills': (_ready, toward, thresholds) => towardDirection(toward, thresholds),
  'off-course': (ready, toward, thresholds) => [
    ...towardReady(ready, thresholds),
    ...towardDirection(toward, thresholds),
  ],
  'ruled-out': (_ready, toward) => mustsInTheWay(toward),
  'cannot-tell': (_ready, toward, thresholds) => toTell(toward, thresholds),
};

/**
 * The smallest change that would turn the verdict: the gaps to close, the answers to get, the must that stands alone
 * in the way. At most one line for each of Ready and Toward; none where nothing the user can do or ask would do.
 */
export const flipLines = (
  verdict: Verdict,
  ready: Ready,
  toward: Toward | undefined,
  thresholds: Thresholds,
): ExplanationLine[] => (toward === undefined ? [] : FLIPS[verdict](ready, toward, thresholds));
