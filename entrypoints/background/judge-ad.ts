import { judge } from '@/utils/fit/judge';
import type { PostingCandidate } from '@/utils/capture/page-reading';
import { readJudgedBy } from '@/utils/db/judged-by';
import type { NorthingDb } from '@/utils/db/northing-db';
import { postingByKey } from '@/utils/db/postings';
import { readAdInFront } from '@/utils/platform/read-ad';
import { adTextOf } from '@/utils/posting/ad-text-of';
import { normalisePosting } from '@/utils/posting/normalise-posting';
import { postingKey } from '@/utils/posting/posting-key';
import type { FrontAd } from '@/utils/toolbar/front-look';

/** An ad judged by everything the screens judge it by, with its record where it is saved and not in the bin. */
export async function judgeAd(db: NorthingDb, candidate: PostingCandidate, now: Date): Promise<FrontAd> {
  const { site, url } = candidate;
  const { facts, evidence, problems } = normalisePosting(candidate, now);
  const key = postingKey({ site, url, externalId: facts.externalId });
  const [{ requirements }, { profile, goals, thresholds }, saved = null] = await Promise.all([
    readAdInFront(adTextOf(facts)),
    readJudgedBy(db),
    postingByKey(db, key),
  ]);
  const ad = { facts, evidence, requirements, ...(saved !== null && { notes: saved.notes }) };
  const report = judge(ad, profile, goals, thresholds);
  return { key, candidate, facts, evidence, problems, saved, report, profile, goals };
}
