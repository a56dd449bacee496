import type { Sentence } from '@/utils/words/sentence';
import { gapsOf, unitName } from './gaps';
import type { Ready, Toward, Verdict } from './report';
import { isBroken, isOpen } from './toward';
import type { Thresholds } from './weights';

const GAPS_NAMED = 3;

const stretch = (ready: Ready): Sentence => {
  const gaps = gapsOf(ready).slice(0, GAPS_NAMED);
  return { key: 'verdict.stretch', params: { gaps: gaps.map(unitName).join(', ') }, count: gaps.length };
};

const ruledOut = (toward: Toward | undefined): Sentence => {
  const broken = toward?.criteria.find(isBroken)?.judgement;
  return broken?.state === 'known' ? broken.because : { key: 'verdict.ruled_out' };
};

const cannotTell = ({ ready, toward, skillsSaid, thresholds }: HeadlineInput): Sentence => {
  if (toward === undefined) return { key: 'verdict.no_goal' };
  if (ready.score === null) return { key: 'verdict.no_requirement' };
  if (toward.coverage >= thresholds.coverage && !skillsSaid) return { key: 'verdict.no_skill' };
  if (!toward.criteria.some(({ strength }) => strength === 'want')) return { key: 'verdict.no_want' };
  const open = toward.criteria.filter(isOpen).length;
  return { key: 'verdict.not_enough', params: { count: open }, count: open };
};

/** What a headline is made of; `toward` is that of the goal that decides, `skillsSaid` false for an empty profile. */
export interface HeadlineInput {
  readonly ready: Ready;
  readonly toward: Toward | undefined;
  readonly skillsSaid: boolean;
  readonly thresholds: Thresholds;
}

const HEADLINES: Readonly<Record<Verdict, (input: HeadlineInput) => Sentence>> = {
  'head-for-it': () => ({ key: 'verdict.head_for_it' }),
  stretch: ({ ready }) => stretch(ready),
  'pays-the-bills': () => ({ key: 'verdict.pays_the_bills' }),
  'off-course': () => ({ key: 'verdict.off_course' }),
  'ruled-out': ({ toward }) => ruledOut(toward),
  'cannot-tell': cannotTell,
};

/** The one sentence under the verdict: what it means here, or what to do next where nothing can be told. */
export const headlineOf = (verdict: Verdict, input: HeadlineInput): Sentence => HEADLINES[verdict](input);

/**
 * What a longer goal gets out of the job, beside the headline of the nearer one: the skills it builds ("+2 of 5"), or
 * that it leads there; `null` where there is nothing to add.
 */
export const besideOf = (toward: readonly Toward[], thresholds: Thresholds): Sentence | null => {
  const [first, ...others] = toward;
  const longer = others.find(({ horizon, gate }) => horizon !== first?.horizon && gate !== 'fail');
  if (longer === undefined) return null;
  const builds = longer.criteria.find(({ id }) => id === 'builds')?.judgement;
  if (builds?.state === 'known' && builds.utility > 0) {
    const { met = 0, of = 0 } = builds.because.params ?? {};
    return { key: 'verdict.beside_builds', count: Number(of), params: { met, count: of } };
  }
  return longer.expected !== null && longer.expected >= thresholds.toward
    ? { key: 'verdict.beside_leads' }
    : null;
};
