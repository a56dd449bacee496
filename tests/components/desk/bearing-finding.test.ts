import { describe, expect, it, vi } from 'vitest';

import { bearingFinding } from '@/components/desk/bearing-finding';
import type { JudgedPosting } from '@/components/desk/judged-posting';
import { judge } from '@/utils/fit/judge';
import type { Verdict } from '@/utils/fit/report';
import { aGoal } from '../../builders/a-goal';
import { aPosting } from '../../builders/a-posting';

vi.mock('#i18n', () => import('../english'));

const job = (verdict: Verdict): JudgedPosting => {
  const posting = aPosting();
  return {
    posting,
    facts: posting.facts,
    report: { ...judge(posting, { skills: [] }, [aGoal()]), verdict },
  };
};

describe('bearingFinding', () => {
  it.each([
    [['head-for-it'], 'The one job you saved is worth heading for'],
    [['stretch'], 'The one job you saved would be a stretch'],
    [['off-course'], 'The one job you saved does not lead where you are going'],
    [['head-for-it', 'stretch'], '1 of 2 jobs is worth heading for'],
    [['stretch', 'stretch', 'off-course'], 'None of 3 jobs is within reach yet; 2 would be a stretch'],
    [['off-course', 'ruled-out'], 'None of 2 jobs leads where you are going'],
  ] as const)('says of %j: %s', (verdicts, finding) => {
    expect(bearingFinding(verdicts.map(job))).toBe(finding);
  });
});
