import type { Content } from '@/utils/db/content';
import { EXPORT_VERSION } from '@/utils/transfer/export-file';
import type { Posting } from '@/utils/posting/posting';
import { judgedBy, savedJobs } from './speed-page';

/** The moment at which the newest of the jobs was saved; each other one a minute before the next. */
const NEWEST = 1_790_000_000_000;
const MINUTE = 60_000;

/** So many invented jobs as the store holds them, newest first; every title another one, which is the dearest to sort. */
export const storedJobs = (count: number): readonly Posting[] =>
  savedJobs(count).map((input, at) => {
    const savedAt = new Date(NEWEST - at * MINUTE).toISOString();
    return {
      ...input,
      facts: { ...input.facts, title: `${input.facts.title ?? ''} ${at}` },
      id: `job-${at}`,
      key: `generic:${at}`,
      site: 'generic',
      url: `https://jobs.harbourlane.example/${at}`,
      vocabulary: 'bench',
      notes: { verdict: null, reason: '', text: '', corrections: {} },
      personIds: [],
      isLight: false,
      addresses: [`https://jobs.harbourlane.example/${at}`],
      mergedInto: null,
      distinctFrom: [],
      goneAt: null,
      savedAt,
      seenAt: savedAt,
      deletedAt: null,
    };
  });

/** An export with so many jobs, two goals and ten skills, as a text to be imported. */
export function storedFile(count: number): string {
  const { goals, profile } = judgedBy();
  const tables: Partial<Content> = {
    postings: [...storedJobs(count)],
    goals: [...goals],
    heldSkills: [...profile.skills],
  };
  const names = ['readings', 'people', 'activities', 'gapDecisions', 'me', 'settings', 'erased'];
  const empty = Object.fromEntries(names.map((name) => [name, []]));
  return JSON.stringify({
    format: 'northing',
    version: EXPORT_VERSION,
    exportedAt: new Date(NEWEST).toISOString(),
    appVersion: '',
    tables: { ...empty, ...tables },
  });
}
