import { judge } from '@/utils/fit/judge';
import type { Report } from '@/utils/fit/report';
import type { PostingCandidate } from '@/utils/capture/page-reading';
import { readJudgedBy } from '@/utils/db/judged-by';
import type { NorthingDb } from '@/utils/db/northing-db';
import { postingByKey } from '@/utils/db/postings';
import { readAdInFront } from '@/utils/platform/read-ad';
import { adTextOf } from '@/utils/posting/ad-text-of';
import { normalisePosting } from '@/utils/posting/normalise-posting';
import { postingKey } from '@/utils/posting/posting-key';

/** An ad judged by everything the screens judge it by, and whether it is saved and not in the bin. */
export async function judgeAd(
  db: NorthingDb,
  candidate: PostingCandidate,
  now: Date,
): Promise<{ readonly report: Report; readonly saved: boolean }> {
  const { site, url } = candidate;
  const { facts, evidence } = normalisePosting(candidate, now);
  const key = postingKey({ site, url, externalId: facts.externalId });
  const [{ requirements }, { profile, goals, thresholds }, saved] = await Promise.all([
    readAdInFront(adTextOf(facts)),
    readJudgedBy(db),
    postingByKey(db, key),
  ]);
  const ad = { facts, evidence, requirements, ...(saved !== undefined && { notes: saved.notes }) };
  return { report: judge(ad, profile, goals, thresholds), saved: saved !== undefined };
}
