import { gapId, type GapDecision } from '@/utils/gaps/gap-decision';
import { isDay } from '@/utils/time/is-day';
import type { Sentence } from '@/utils/words/sentence';

/** A gap by what names it. */
export interface NamedGap {
  readonly conceptId: string | null;
  readonly name: string;
}

/** A decision as it stands in the form: days and hours are still the text that was typed. */
export interface GapDraft {
  readonly decision: GapDecision['decision'];
  readonly reason: string;
  readonly activity: string;
  readonly on: string;
  readonly hours: string;
  readonly started: boolean;
  readonly reviewOn: string;
}

export interface GapProblem {
  readonly field: 'reason' | 'activity' | 'on' | 'hours' | 'reviewOn';
  readonly say: Sentence;
}

export type DecisionOrProblems =
  { readonly decision: GapDecision } | { readonly decision: null; readonly problems: readonly GapProblem[] };

const MOST_HOURS = 10_000;

/** The form for a decision of a kind, filled from the one that was made before, if any. */
export function draftOfDecision(kind: GapDecision['decision'], before: GapDecision | null): GapDraft {
  return {
    decision: kind,
    reason: before?.reason ?? '',
    activity: before?.activity ?? '',
    on: before?.on ?? '',
    hours: before?.hours === null || before === null ? '' : String(before.hours),
    started: before?.started ?? false,
    reviewOn: before?.reviewOn ?? '',
  };
}

/**
 * The decision a form describes, or what stands in its way: closing needs what closes it and a day that is still to come,
 * leaving needs a reason (C22), later needs a day. `today` is an ISO day.
 */
export function decisionOfDraft(
  gap: NamedGap,
  draft: GapDraft,
  { today, updatedAt }: { readonly today: string; readonly updatedAt: string },
): DecisionOrProblems {
  const problems: GapProblem[] = [];
  const closing = draft.decision === 'close';
  if (closing && draft.activity.trim() === '')
    problems.push({ field: 'activity', say: { key: 'gap.problem_activity' } });
  if (draft.decision === 'leave' && draft.reason.trim() === '')
    problems.push({ field: 'reason', say: { key: 'gap.problem_reason' } });
  if (draft.decision === 'later' && draft.reviewOn === '')
    problems.push({ field: 'reviewOn', say: { key: 'gap.problem_review' } });
  const on = closing ? dayOf(draft.on, 'on', today, problems) : null;
  const reviewOn = dayOf(draft.reviewOn, 'reviewOn', today, problems);
  const hours = closing ? hoursOf(draft.hours, problems) : null;
  if (problems.length > 0) return { decision: null, problems };
  return {
    decision: {
      id: gapId(gap),
      conceptId: gap.conceptId,
      name: gap.name,
      decision: draft.decision,
      reason: draft.reason.trim(),
      activity: closing ? draft.activity.trim() : '',
      on,
      hours,
      started: closing && draft.started,
      reviewOn,
      updatedAt,
    },
  };
}

function dayOf(
  typed: string,
  field: 'on' | 'reviewOn',
  today: string,
  problems: GapProblem[],
): string | null {
  if (typed === '') return null;
  if (!isDay(typed)) problems.push({ field, say: { key: 'gap.problem_day' } });
  else if (typed < today) problems.push({ field, say: { key: 'gap.problem_past' } });
  return typed;
}

function hoursOf(typed: string, problems: GapProblem[]): number | null {
  if (typed.trim() === '') return null;
  const hours = Number(typed.trim().replace(',', '.'));
  if (!Number.isFinite(hours) || hours <= 0 || hours > MOST_HOURS)
    problems.push({ field: 'hours', say: { key: 'gap.problem_hours' } });
  return hours;
}
