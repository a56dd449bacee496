import type { Verdict } from '@/utils/fit/report';
import { wilson } from '@/utils/market/wilson';
import type { Share } from '@/utils/market/wilson';
import { daysBetween } from '@/utils/time/days-between';
import type { Exchange } from './exchange';
import type { JudgedAd } from './judged-ad';

/** A message of mine counts as answered when they spoke within so many days. */
const ANSWER_DAYS = 30;

/** What came of knowing a recruiter: about the roles they brought, never a mark for the person. */
export interface RecruiterRecord {
  readonly roles: readonly JudgedAd[];
  /** How many of the roles end in each verdict. */
  readonly verdicts: ReadonlyMap<Verdict, number>;
  /** How many of my messages were answered, with the range that few of them leave open (Wilson, F5); null before the first. */
  readonly replies: Share | null;
}

/** The roles a person brought, how they fit, and how many of my messages were answered (F5). */
export function recruiterRecord(
  personId: string,
  ads: readonly JudgedAd[],
  log: readonly Exchange[],
): RecruiterRecord {
  const roles = ads.filter(({ posting }) => posting.personIds.includes(personId));
  const verdicts = new Map<Verdict, number>();
  for (const { report } of roles) verdicts.set(report.verdict, (verdicts.get(report.verdict) ?? 0) + 1);
  const outreach = log.filter(({ voice }) => voice === 'me');
  const answered = outreach.filter(({ on }) => isAnswered(on, log));
  return { roles, verdicts, replies: wilson(answered.length, outreach.length) };
}

function isAnswered(on: string, log: readonly Exchange[]): boolean {
  return log.some(
    (exchange) => exchange.voice !== 'me' && exchange.on >= on && daysBetween(on, exchange.on) <= ANSWER_DAYS,
  );
}
