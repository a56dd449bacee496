import { describe, expect, it } from 'vitest';

import { decisionOfDraft, draftOfDecision, type GapDraft } from '@/components/gap/gap-draft';

const GAP = { conceptId: 'sql', name: 'SQL' };
const AT = { today: '2026-11-25', updatedAt: '2026-11-25T12:00:00.000Z' };
const draft = (over: Partial<GapDraft>): GapDraft => ({ ...draftOfDecision('close', null), ...over });
const problemsOf = (over: Partial<GapDraft>): readonly string[] => {
  const result = decisionOfDraft(GAP, draft(over), AT);
  return result.decision === null ? result.problems.map(({ field, say }) => `${field} ${say.key}`) : [];
};

describe('decisionOfDraft', () => {
  it('gives back the decision a form was filled from', () => {
    const first = decisionOfDraft(
      GAP,
      draft({ activity: 'Evening course', on: '2027-03-01', hours: '22,5', started: true }),
      AT,
    );
    expect(first.decision).toMatchObject({ id: 'sql', hours: 22.5, on: '2027-03-01', started: true });
    const again = decisionOfDraft(GAP, draftOfDecision('close', first.decision), AT);
    expect(again).toEqual(first);
  });

  it('forgets what closing needed once the gap is left open', () => {
    const left = draft({ decision: 'leave', reason: 'Not my kind of work', activity: 'Course', hours: '9' });
    expect(decisionOfDraft(GAP, left, AT).decision).toMatchObject({
      decision: 'leave',
      activity: '',
      hours: null,
      started: false,
    });
  });

  it.each([
    ['closing without saying what closes it', {}, ['activity gap.problem_activity']],
    ['leaving without a reason', { decision: 'leave', reason: '  ' }, ['reason gap.problem_reason']],
    ['putting off without a day', { decision: 'later' }, ['reviewOn gap.problem_review']],
    ['a day that is none', { activity: 'Course', on: '2027-02-30x' }, ['on gap.problem_day']],
    [
      'a day that no calendar has',
      { activity: 'Course', on: '2027-02-30', reviewOn: '2027-13-01' },
      ['on gap.problem_day', 'reviewOn gap.problem_day'],
    ],
    ['a day that is past', { activity: 'Course', on: '2026-11-24' }, ['on gap.problem_past']],
    ['hours below zero', { activity: 'Course', hours: '-3' }, ['hours gap.problem_hours']],
    ['hours in words', { activity: 'Course', hours: 'many' }, ['hours gap.problem_hours']],
  ] as const)('names %s beside its field', (_what, over, problems) => {
    expect(problemsOf(over)).toEqual(problems);
  });
});
