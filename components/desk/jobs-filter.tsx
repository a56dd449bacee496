import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { verdictName } from '@/components/fit/verdict-words';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { JobsFilterState } from './filter-judged';
import type { JudgedPosting } from './judged-posting';
import { VERDICTS } from './judged-posting';

export interface JobsFilterProps {
  readonly filter: JobsFilterState;
  readonly onFilter: (filter: JobsFilterState) => void;
  readonly judged: readonly JudgedPosting[];
  /** How many jobs the filter leaves. */
  readonly shown: number;
}

/** Narrows the list by words and by verdict; each verdict says how many there are. */
export function JobsFilter({ filter, onFilter, judged, shown }: JobsFilterProps): ReactNode {
  const choices = useMemo(() => {
    const counted = VERDICTS.map((verdict) => {
      const count = judged.filter(({ report }) => report.verdict === verdict).length;
      return {
        value: verdict,
        label: i18n.t('desk.jobs_verdict_count', { verdict: verdictName(verdict), count }),
      };
    });
    return [{ value: 'every' as const, label: i18n.t('desk.jobs_every_verdict') }, ...counted];
  }, [judged]);
  return (
    <search className="mb-3 grid gap-3 sm:grid-cols-[minmax(0,24rem)_14rem]">
      <TextField
        type="search"
        label={i18n.t('desk.jobs_search')}
        labelHidden
        placeholder={i18n.t('desk.jobs_search_hint')}
        maxLength={200}
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
      />
      <SelectField
        label={i18n.t('desk.jobs_verdict')}
        labelHidden
        value={filter.verdict ?? 'every'}
        choices={choices}
        onChange={(verdict) => onFilter({ ...filter, verdict: verdict === 'every' ? null : verdict })}
      />
      <p role="status" className="sr-only">
        {say({ key: 'desk.jobs_shown', count: shown, params: { count: shown } })}
      </p>
    </search>
  );
}
