import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Meter, MeterGroup } from '@/components/ui/meter';
import { NumberField } from '@/components/ui/number-field';
import type { Goal } from '@/utils/goals/goal';
import type { SettledStatus } from '@/utils/goals/settle-goal';
import type { Pace, Progress } from '@/utils/goals/goal-progress';
import { say } from '@/utils/platform/say';

const PACES: Readonly<Record<Pace, string>> = {
  ahead: 'plan.pace_ahead',
  'on-track': 'plan.pace_on_track',
  behind: 'plan.pace_behind',
  done: 'plan.pace_done',
  overdue: 'plan.pace_overdue',
};

export interface GoalProgressViewProps {
  readonly goal: Goal;
  readonly progress: Progress;
  /** The nearer goals that lead to this one: how many of them are reached, `null` where none leads here. */
  readonly nearer: { readonly share: number; readonly reached: number; readonly of: number } | null;
  /** Notes how far the measure has come. */
  readonly onCurrent: (current: number) => void;
  /** Reached or let go, in one press. */
  readonly onSettle: (status: SettledStatus) => void;
}

/** How far a goal has come by its own measure and by the goals that lead to it, beside the time that has passed (F8). */
export function GoalProgressView({
  goal,
  progress,
  nearer,
  onCurrent,
  onSettle,
}: GoalProgressViewProps): ReactNode {
  const { measure } = goal;
  const { share, elapsed, pace, adherence } = progress;
  const percent = (value: number): string =>
    i18n.t('plan.percent', { percent: String(Math.round(100 * Math.max(0, value))) });
  return (
    <div className="flex flex-col gap-2.5 border-t border-line px-4 py-3">
      {(share !== null || nearer !== null || elapsed !== null) && (
        <MeterGroup>
          {measure !== null && share !== null && (
            <Meter
              label={i18n.t('plan.come')}
              text={i18n
                .t('plan.come_text', {
                  percent: percent(share),
                  current: String(measure.current),
                  target: String(measure.target),
                  unit: measure.unit,
                })
                .trim()}
              known={share}
            />
          )}
          {nearer !== null && (
            <Meter
              label={i18n.t('plan.nearer')}
              text={say({
                key: 'plan.nearer_text',
                count: nearer.of,
                params: { count: nearer.of, reached: nearer.reached },
              })}
              known={nearer.share}
            />
          )}
          {elapsed !== null && (
            <Meter label={i18n.t('plan.time')} text={percent(elapsed)} known={Math.min(1, elapsed)} />
          )}
        </MeterGroup>
      )}
      {(pace !== null || adherence !== null) && (
        <p className="text-sm text-soft">
          {pace !== null && say({ key: PACES[pace] })}{' '}
          {adherence !== null && i18n.t('plan.adherence', { percent: percent(adherence) })}
        </p>
      )}
      <div className="flex flex-wrap items-end gap-3">
        {measure !== null && (
          <div className="w-32">
            <NumberField
              label={i18n.t('plan.current')}
              value={measure.current}
              min={-1e12}
              onCommit={(current) => {
                if (current !== null) onCurrent(current);
              }}
            />
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          <Button small icon={<Flag size={14} aria-hidden />} onClick={() => onSettle('reached')}>
            {i18n.t('plan.reach')}
          </Button>
          <Button small variant="ghost" onClick={() => onSettle('let-go')}>
            {i18n.t('plan.let_go')}
          </Button>
        </div>
      </div>
    </div>
  );
}
