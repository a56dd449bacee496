import type { Sentence } from '@/utils/words/sentence';
import { flipLines } from './flip';
import { gapsOf, unitName } from './gaps';
import type { ExplanationLine, JudgedCriterion, JudgedRequirement, Ready, Toward, Verdict } from './report';
import { requirementUnits, type RequirementUnit } from './requirement-unit';
import { isBroken } from './toward';
import { TOLD_AS_FIT, type Thresholds } from './weights';

const LINES_EACH = 6;

type Part = ExplanationLine['part'];

const lineOf = (part: Part, say: Sentence, quote: string | null = null, ask: Sentence | null = null) => ({
  part,
  say,
  quote,
  ask,
});

/** Criteria known for certain, told as the part their utility puts them in; broken musts first. */
const knownLines = (part: 'blocks' | 'fits', criteria: readonly JudgedCriterion[]): ExplanationLine[] => {
  const told = criteria
    .filter(
      ({ judgement }) =>
        judgement.state === 'known' && judgement.utility < TOLD_AS_FIT === (part === 'blocks'),
    )
    .toSorted((a, b) => Number(isBroken(b)) - Number(isBroken(a)) || b.weight - a.weight);
  return told.flatMap(({ judgement }) =>
    judgement.state === 'known' ? [lineOf(part, judgement.because, judgement.quote)] : [],
  );
};

const gapLines = (ready: Ready): ExplanationLine[] => {
  const musts = gapsOf(ready).filter((unit) => unit.class === 'must');
  const lines = musts.slice(0, LINES_EACH).map((unit) => {
    const related = unit.members.find((one) => one.related !== undefined)?.related;
    const key = unit.credit > 0 ? 'requirement.partly' : 'requirement.missing';
    const name = unitName(unit);
    return lineOf(
      'blocks',
      related === undefined
        ? { key, params: { name } }
        : { key: 'requirement.related', params: { name, held: related } },
      unit.members[0]?.requirement.quote ?? null,
    );
  });
  const more = musts.length - lines.length;
  return more > 0
    ? [...lines, lineOf('blocks', { key: 'requirement.missing_more', params: { count: more }, count: more })]
    : lines;
};

const asideLines = (requirements: readonly JudgedRequirement[]): ExplanationLine[] =>
  (['own-words', 'soft'] as const).flatMap((aside) => {
    const lines = requirements.filter((one) => one.aside === aside);
    const key = aside === 'soft' ? 'requirement.soft' : 'requirement.own_words';
    const names = [...new Set(lines.map(({ requirement }) => requirement.label))]
      .slice(0, LINES_EACH)
      .join(', ');
    const params = { count: lines.length, names };
    return lines.length === 0
      ? []
      : [lineOf('unknown', { key, params, count: lines.length }, lines[0]?.requirement.quote)];
  });

const unknownLines = (toward: Toward | undefined, ready: Ready): ExplanationLine[] => {
  const open = (toward?.criteria ?? []).toSorted(
    (a, b) => Number(b.strength === 'must') - Number(a.strength === 'must') || b.weight - a.weight,
  );
  const criteria = open.flatMap(({ judgement }) => {
    if (judgement.state === 'unknown') return [lineOf('unknown', judgement.because, null, judgement.ask)];
    return judgement.state === 'failed' ? [lineOf('unknown', judgement.because)] : [];
  });
  return [...criteria, ...asideLines(ready.requirements)];
};

const metLine = ({ members }: RequirementUnit): ExplanationLine => {
  const best = members.find(({ credit }) => credit === 1) ?? members[0];
  const name = best?.requirement.label ?? '';
  const via = best?.via;
  const say =
    via === undefined
      ? { key: 'requirement.met', params: { name } }
      : { key: 'requirement.met_via', params: { name, via } };
  return lineOf('fits', say, best?.requirement.quote ?? null);
};

const metLines = (ready: Ready): ExplanationLine[] =>
  requirementUnits(ready.requirements)
    .filter(({ credit }) => credit === 1)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, LINES_EACH)
    .map(metLine);

const percent = (share: number): number => Math.round(share * 100);

const readyFigure = ({ score, band, musts, nices }: Ready): ExplanationLine => {
  if (score === null || band === null) return lineOf('figure', { key: 'fit.ready_none' });
  const params = {
    percent: percent(score),
    met: musts.met,
    of: musts.of,
    niceMet: nices.met,
    niceOf: nices.of,
  };
  // "0 of 0" would be said of what the ad does not name.
  const only = nices.of === 0 ? '_musts' : musts.of === 0 ? '_nices' : '';
  return lineOf('figure', { key: `fit.ready_${band.replaceAll('-', '_')}${only}`, params });
};

const towardFigure = ({ horizon, gate, expected, low, high, coverage }: Toward): ExplanationLine => {
  const goal = horizon === '12-month' ? '12_month' : '3_to_5_year';
  if (gate === 'fail') return lineOf('figure', { key: `fit.toward_${goal}_broken` });
  const known = percent(coverage);
  if (expected === null || low === null || high === null) {
    return lineOf('figure', { key: `fit.toward_${goal}_none`, params: { known } });
  }
  const params = { expected: percent(expected), low: percent(low), high: percent(high), known };
  // "100 (100–100)" tells nothing that "100" does not.
  const certain = params.low === params.high ? '_certain' : '';
  return lineOf('figure', { key: `fit.toward_${goal}${certain}`, params });
};

const distinct = (lines: readonly ExplanationLine[]): ExplanationLine[] => [
  ...new Map(lines.map((line) => [JSON.stringify([line.part, line.say]), line])).values(),
];

/**
 * Why a verdict is what it is, always in this order: what blocks (broken musts, then missing requirements), what is
 * unknown with the question to ask, what fits with the ad's words, the figures with their range, the smallest change
 * that would turn it. No line is said twice.
 */
export const explain = (
  verdict: Verdict,
  ready: Ready,
  toward: readonly Toward[],
  thresholds: Thresholds,
): ExplanationLine[] => {
  const [first] = toward;
  const criteria = first?.criteria ?? [];
  return distinct([
    ...knownLines('blocks', criteria),
    ...gapLines(ready),
    ...unknownLines(first, ready),
    ...knownLines('fits', criteria),
    ...metLines(ready),
    readyFigure(ready),
    ...toward.map(towardFigure),
    ...flipLines(verdict, ready, first, thresholds),
  ]);
};
