import { useEffect, useRef, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { useUnfinished } from '@/components/ui/unfinished';
import type { GapDecision } from '@/utils/gaps/gap-decision';
import { say } from '@/utils/platform/say';
import { decisionOfDraft, draftOfDecision, type GapProblem, type NamedGap } from './gap-draft';

export interface GapFormProps {
  readonly gap: NamedGap;
  readonly kind: GapDecision['decision'];
  readonly before: GapDecision | null;
  readonly today: string;
  /** What closing it would open, where that is not told elsewhere. */
  readonly opens?: ReactNode;
  readonly onDecide: (decision: GapDecision) => Promise<boolean>;
  readonly onClose: () => void;
}

/** The fields of one decision, no more than it needs; what is wrong is said beside its field. */
export function GapForm({ gap, kind, before, today, opens, onDecide, onClose }: GapFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOfDecision(kind, before));
  const [problems, setProblems] = useState<readonly GapProblem[]>([]);
  const [failed, setFailed] = useState(false);
  useUnfinished(true);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const change = (over: Partial<typeof draft>): void => setDraft({ ...draft, ...over });
  const errorOf = (field: GapProblem['field']): string | null => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? null : say(problem.say);
  };
  const decide = async (): Promise<void> => {
    const result = decisionOfDraft(gap, draft, { today, updatedAt: new Date().toISOString() });
    setProblems(result.decision === null ? result.problems : []);
    if (result.decision !== null) setFailed(!(await onDecide(result.decision)));
  };

  return (
    <form
      ref={form}
      noValidate
      aria-label={say({ key: `gap.${kind}_label`, params: { name: gap.name } })}
      onSubmit={(event) => {
        event.preventDefault();
        void decide();
      }}
      className="flex flex-col gap-2.5 rounded-md border border-line bg-sunk p-3"
    >
      {kind === 'close' && (
        <>
          {opens}
          <TextField
            label={i18n.t('gap.activity')}
            hint={i18n.t('gap.activity_hint')}
            maxLength={500}
            value={draft.activity}
            onChange={(activity) => change({ activity })}
            error={errorOf('activity')}
          />
          <div className="grid grid-cols-2 gap-2.5">
            <TextField
              type="date"
              label={i18n.t('gap.on')}
              min={today}
              value={draft.on}
              onChange={(on) => change({ on })}
              error={errorOf('on')}
            />
            <TextField
              label={i18n.t('gap.hours')}
              inputMode="decimal"
              maxLength={8}
              value={draft.hours}
              onChange={(hours) => change({ hours })}
              error={errorOf('hours')}
            />
          </div>
          <Checkbox
            label={i18n.t('gap.started')}
            hint={i18n.t('gap.started_hint')}
            checked={draft.started}
            onChange={(started) => change({ started })}
          />
        </>
      )}
      {kind !== 'close' && (
        <TextField
          label={i18n.t(kind === 'leave' ? 'gap.reason' : 'gap.reason_later')}
          hint={kind === 'leave' ? i18n.t('gap.reason_hint') : undefined}
          maxLength={500}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          error={errorOf('reason')}
        />
      )}
      <TextField
        type="date"
        label={i18n.t('gap.review')}
        min={today}
        value={draft.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
        error={errorOf('reviewOn')}
      />
      {failed && <Notice kind="error" title={i18n.t('gap.failed')} />}
      <div className="flex gap-2">
        <Button type="submit" small variant="main">
          {i18n.t('gap.keep')}
        </Button>
        <Button small variant="ghost" onClick={onClose}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
