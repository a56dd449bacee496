import type { GapDecision } from './gap-decision';
import { jobOf, type GapJob, type MissingSkill } from './gap-job';
import { payDifference, type GapPay } from './gap-pay';
import type { JudgedPosting } from './judged-posting';

/** One skill I lack (F3), with the postings behind every figure. */
export interface GapRow {
  /** `gapId` of the skill. */
  readonly id: string;
  readonly conceptId: string | null;
  readonly name: string;
  /** V: Σ E/|M| over the postings that miss it. */
  readonly value: number;
  /** Share of the postings that ask for it, 0..1, and their number. */
  readonly demand: number;
  readonly asking: number;
  /** Postings for which it is the only must missing. */
  readonly opens: readonly string[];
  /** Where the figures come from: the ad's own words. */
  readonly behind: readonly { readonly postingId: string; readonly quote: string; readonly class: string }[];
  /** What ads that ask for it pay beside those that don't; `null` with fewer than six priced ads on either side. */
  readonly pay: GapPay | null;
  /** V for every ten hours, where the decision to close it says its hours. */
  readonly per10h: number | null;
  readonly decision: GapDecision | null;
}

/** Two skills and the postings they open together, those that one opens alone included. */
export interface GapPair {
  readonly ids: readonly [string, string];
  readonly names: readonly [string, string];
  readonly opens: readonly string[];
}

/** The gaps of a goal's direction over the saved postings that are not rejected. */
export interface GapTable {
  /** Number of postings looked at. */
  readonly jobs: number;
  /** Those with no must missing. */
  readonly within: number;
  readonly rows: readonly GapRow[];
  readonly pairs: readonly GapPair[];
  /** The missing musts of each posting, by its id. */
  readonly missing: ReadonlyMap<string, ReadonlySet<string>>;
}

const PAIRED = 12;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const rowOf = (skill: MissingSkill, jobs: readonly GapJob[], decision: GapDecision | null): GapRow => {
  const missing = jobs.filter(({ musts }) => musts.has(skill.id));
  const asking = jobs.filter(({ asked }) => asked.has(skill.id));
  const value = sum(missing.map(({ expected, musts }) => expected / musts.size));
  const hours = decision?.decision === 'close' ? decision.hours : null;
  return {
    ...skill,
    value,
    demand: jobs.length === 0 ? 0 : asking.length / jobs.length,
    asking: asking.length,
    opens: missing.filter(({ musts }) => musts.size === 1).map(({ id }) => id),
    behind: asking.map(({ id, asked }) => ({
      postingId: id,
      quote: asked.get(skill.id)?.quote ?? '',
      class: asked.get(skill.id)?.class ?? 'mentioned',
    })),
    pay: payDifference(jobs, skill.id),
    per10h: hours === null || hours <= 0 ? null : (value * 10) / hours,
    decision,
  };
};

const isOpenedBy = (musts: ReadonlySet<string>, closed: ReadonlySet<string>): boolean =>
  musts.size > 0 && [...musts].every((id) => closed.has(id));

const pairOf = (a: GapRow, b: GapRow, jobs: readonly GapJob[]): GapPair => {
  const closed = new Set([a.id, b.id]);
  const opens = jobs.filter(({ musts }) => isOpenedBy(musts, closed)).map(({ id }) => id);
  return { ids: [a.id, b.id], names: [a.name, b.name], opens };
};

/** Pairs of the best gaps that open more together than either and its like do alone, most first. */
const pairsOf = (rows: readonly GapRow[], jobs: readonly GapJob[]): GapPair[] => {
  const best = rows.slice(0, PAIRED);
  return best
    .flatMap((a, at) =>
      best.slice(at + 1).map((b) => ({ pair: pairOf(a, b, jobs), alone: a.opens.length + b.opens.length })),
    )
    .filter(({ pair, alone }) => pair.opens.length > alone)
    .map(({ pair }) => pair)
    .toSorted((x, y) => y.opens.length - x.opens.length);
};

/**
 * F3 over the postings of one goal: each skill that some posting asks for as a must and I lack, ranked by value, then
 * demand. Postings whose other musts are broken are left out: no skill opens those. Pass saved postings that are
 * neither rejected nor in the bin.
 */
export const gapTable = (
  judged: readonly JudgedPosting[],
  goalId: string,
  decisions: readonly GapDecision[],
): GapTable => {
  const jobs = judged.map((one) => jobOf(one, goalId)).filter((job) => job !== null);
  const skills = new Map<string, MissingSkill>();
  for (const { missing } of jobs) for (const skill of missing) skills.set(skill.id, skill);
  const decided = new Map(decisions.map((decision) => [decision.id, decision]));
  const rows = [...skills.values()]
    .map((skill) => rowOf(skill, jobs, decided.get(skill.id) ?? null))
    .toSorted((a, b) => b.value - a.value || b.demand - a.demand || a.name.localeCompare(b.name, 'en'));
  return {
    jobs: jobs.length,
    within: jobs.filter(({ musts }) => musts.size === 0).length,
    rows,
    pairs: pairsOf(rows, jobs),
    missing: new Map(jobs.map(({ id, musts }) => [id, musts])),
  };
};

/** The postings that come within reach when all of some gaps are closed: "with SQL and Power BI: 9 more". */
export const openedBy = ({ missing }: GapTable, ids: readonly string[]): string[] => {
  const closed = new Set(ids);
  return [...missing].filter(([, musts]) => isOpenedBy(musts, closed)).map(([id]) => id);
};
