import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { verdictName } from '@/components/fit/verdict-words';
import { SelectField } from '@/components/ui/select-field';
import type { Goal } from '@/utils/goals/goal';
import { say } from '@/utils/platform/say';
import type { BearingFilter, SavedWithin } from './bearing-filter';
import type { JudgedPosting } from './judged-posting';
import { VERDICTS } from './judged-posting';

export interface BearingFilterBarProps {
  readonly filter: BearingFilter;
  /** The goals that can be judged by. */
  readonly goals: readonly Goal[];
  readonly judged: readonly JudgedPosting[];
  readonly shown: number;
  readonly onFilter: (filter: BearingFilter) => void;
}

const AGES = [
  ['30', 30],
  ['90', 90],
  ['365', 365],
] as const satisfies readonly (readonly [string, SavedWithin])[];

/** Narrows the chart by goal, verdict and age. */
export function BearingFilterBar(props: BearingFilterBarProps): ReactNode {
  const { filter, goals, judged, shown, onFilter } = props;
  const verdicts = useMemo(
    () =>
      VERDICTS.map((verdict) => ({
        value: verdict,
        label: i18n.t('desk.jobs_verdict_count', {
          verdict: verdictName(verdict),
          count: judged.filter(({ report }) => report.verdict === verdict).length,
        }),
      })),
    [judged],
  );
  return (
    <search className="mb-3 grid gap-3 sm:grid-cols-[minmax(0,20rem)_13rem_11rem]">
      <SelectField
        label={i18n.t('bearing.goal')}
        labelHidden
        value={filter.goalId ?? 'every'}
        choices={[
          { value: 'every', label: i18n.t('bearing.every_goal') },
          ...goals.map(({ id, horizon, statement }) => ({
            value: id,
            label: say({ key: `popup.goal_${horizon.replaceAll('-', '_')}`, params: { goal: statement } }),
          })),
        ]}
        onChange={(goalId) => onFilter({ ...filter, goalId: goalId === 'every' ? null : goalId })}
      />
      <SelectField
        label={i18n.t('desk.jobs_verdict')}
        labelHidden
        value={filter.verdict ?? 'every'}
        choices={[{ value: 'every' as const, label: i18n.t('desk.jobs_every_verdict') }, ...verdicts]}
        onChange={(verdict) => onFilter({ ...filter, verdict: verdict === 'every' ? null : verdict })}
      />
      <SelectField
        label={i18n.t('bearing.age')}
        labelHidden
        value={filter.savedWithin === null ? 'every' : `${filter.savedWithin}`}
        choices={[
          { value: 'every', label: i18n.t('bearing.every_age') },
          ...AGES.map(([value, count]) => ({ value, label: i18n.t('bearing.within_days', { count }) })),
        ]}
        onChange={(value) =>
          onFilter({ ...filter, savedWithin: AGES.find(([known]) => known === value)?.[1] ?? null })
        }
      />
      <p role="status" className="sr-only">
        {say({ key: 'desk.jobs_shown', count: shown, params: { count: shown } })}
      </p>
    </search>
  );
}
