import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { judgeAll } from '@/utils/fit/judge-all';
import { defaultThresholds } from '@/utils/fit/weights';
import { profileText, readProfile } from '@/utils/transfer/profile-file';

import { aGapDecision } from '../../builders/a-gap-decision';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aMe } from '../../builders/a-me';
import { aPosting } from '../../builders/a-posting';

const judgedBy = {
  profile: { skills: [aHeldSkill()], decisions: [aGapDecision()], me: aMe() },
  goals: [aGoal()],
  thresholds: { ...defaultThresholds, ready: 0.7 },
};

describe('a profile file', () => {
  it('leaves out how I see myself', () => {
    const maps = [{ on: '2026-11-20', strengths: ['Patience'], deficits: [], potential: [], motives: [] }];
    const text = profileText({ ...judgedBy, profile: { ...judgedBy.profile, me: aMe({ maps }) } });
    expect(text).not.toContain('Patience');
    expect(text).toContain('Independence');
  });

  it('judges as the store it was written from', () => {
    const read = readProfile(profileText(judgedBy));
    if (!read.ok) throw new Error(read.reason.key);
    expect(judgeAll([aPosting()], read.judgedBy)).toEqual(judgeAll([aPosting()], judgedBy));
  });

  it('may be as short as its description says', () => {
    const [, example = ''] =
      /```json\n([\s\S]*?)```/.exec(readFileSync('docs/profile-format.md', 'utf8')) ?? [];
    const read = readProfile(example);
    expect(read).toMatchObject({
      ok: true,
      judgedBy: {
        profile: {
          skills: [
            { name: 'SQL', level: 3 },
            { name: 'Python', level: 2 },
          ],
        },
      },
    });
    expect(readProfile('{"format":"northing-profile","version":1}').ok).toBe(true);
  });

  it.each([
    ['no JSON', '{', 'transfer.not_json', undefined],
    ['another file', '{"format":"other"}', 'transfer.profile_invalid', 'format'],
    [
      'an unknown level',
      '{"format":"northing-profile","version":1,"skills":[{"name":"SQL","level":9}]}',
      'transfer.profile_invalid',
      'skills.0.level',
    ],
  ])('with %s is refused with its place', (_case, text, key, path) => {
    const read = readProfile(text);
    expect(read).toEqual({ ok: false, reason: path === undefined ? { key } : { key, params: { path } } });
  });
});
