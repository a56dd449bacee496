import { beforeEach, describe, expect, it } from 'vitest';

import { judgeAd } from '@/entrypoints/background/judge-ad';
import type { PostingCandidate } from '@/utils/capture/page-reading';
import { putGoal } from '@/utils/db/goals';
import { putHeldSkill } from '@/utils/db/held-skills';
import type { NorthingDb } from '@/utils/db/northing-db';
import { notePosting } from '@/utils/db/postings';
import { putVerdictSettings } from '@/utils/db/verdict-settings';
import { keepCandidate } from '@/utils/intake/keep-candidate';
import { defaultDirection } from '@/utils/goals/default-direction';
import { readAd } from '@/utils/platform/read-ad';

import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { freshStore, worldAt } from '../../utils/db/fresh-store';

const stated = <T>(value: T): { value: T; source: 'json-ld'; trust: 'high' } => ({
  value,
  source: 'json-ld',
  trust: 'high',
});
const ad: PostingCandidate = {
  kind: 'posting',
  site: 'acme-careers',
  url: 'https://careers.acme.example/jobs/41',
  problems: [],
  unreadable: [],
  fields: {
    title: stated('Data Analyst'),
    company: stated('Acme Freight'),
    description: stated('## What you need\n\n- Good knowledge of SQL\n- Good knowledge of Python'),
  },
};
const now = new Date('2026-11-22T09:00:00.000Z');
const world = worldAt();

describe('judgeAd', () => {
  let db: NorthingDb;

  beforeEach(async () => {
    db = freshStore();
    await putHeldSkill(db, aHeldSkill({ conceptId: 'sql', name: 'SQL', level: 3 }), world);
    await putGoal(db, aGoal({ direction: { ...defaultDirection(), titles: ['Data Analyst'] } }), world);
  });

  it('judges by goals and skills', async () => {
    expect(await judgeAd(db, ad, now)).toMatchObject({ saved: null, report: { verdict: 'head-for-it' } });
  });

  it('draws the lines where the user drew them', async () => {
    const lines = {
      id: 'verdict',
      ready: 0.9,
      toward: 0.6,
      coverage: 0.4,
      updatedAt: now.toISOString(),
    } as const;
    await putVerdictSettings(db, lines, world);
    expect((await judgeAd(db, ad, now)).report.verdict).toBe('stretch');
  });

  it('takes what the user corrected for what the page says', async () => {
    const kept = await keepCandidate(ad, { ...world, db, readRequirements: readAd });
    if (!kept.ok) throw new Error(kept.reason);
    await notePosting(db, kept.id, { corrections: { title: 'Pastry Cook' } }, world);
    expect(await judgeAd(db, ad, now)).toMatchObject({
      saved: { url: ad.url },
      report: { verdict: 'pays-the-bills' },
    });
  });
});
