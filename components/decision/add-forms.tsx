import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Decision } from '@/utils/decision/decision';
import { hasRoom, withMatter, withOption } from '@/utils/decision/edit-decision';

/** A number of which more or less is better, or consequences in words with a mark of mine. */
type Measured = 'more' | 'less' | 'words';

export interface AddFormsProps {
  readonly decision: Decision;
  /** Saved jobs to choose an option from, by id and name. */
  readonly jobs: readonly { readonly id: string; readonly name: string }[];
  readonly newId: () => string;
  readonly onChange: (decision: Decision) => void;
}

/** Takes in an option, a saved job or one by name, and a matter to compare in. */
export function AddForms({ decision, jobs, newId, onChange }: AddFormsProps): ReactNode {
  const [option, setOption] = useState('');
  const [jobId, setJob] = useState('');
  const [matter, setMatter] = useState('');
  const [better, setBetter] = useState<Measured>('more');
  const [unit, setUnit] = useState('');
  const isNumber = better !== 'words';
  const job = jobs.find(({ id }) => id === jobId);
  const name = job?.name ?? option.trim();
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      {hasRoom(decision) && (
        <form
          className="grid items-end gap-2 sm:grid-cols-[1fr_1fr_auto]"
          onSubmit={(event) => {
            event.preventDefault();
            if (name === '') return;
            onChange(
              withOption(decision, { id: newId(), name, postingId: job?.id ?? null, isStaying: false }),
            );
            setOption('');
            setJob('');
          }}
        >
          <SelectField
            label={i18n.t('choice.saved_job')}
            value={jobId}
            choices={[
              { value: '', label: i18n.t('choice.by_name') },
              ...jobs.map(({ id, name: label }) => ({ value: id, label })),
            ]}
            onChange={setJob}
          />
          <TextField
            label={i18n.t('choice.option_name')}
            maxLength={200}
            disabled={job !== undefined}
            value={job?.name ?? option}
            onChange={setOption}
          />
          <Button type="submit">{i18n.t('choice.add_option')}</Button>
        </form>
      )}
      <form
        className="grid items-end gap-2 sm:grid-cols-[1fr_1fr_6rem_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          if (matter.trim() === '') return;
          onChange(
            withMatter(decision, {
              id: newId(),
              name: matter.trim(),
              kind: isNumber ? 'number' : 'words',
              better: isNumber ? better : 'more',
              unit: isNumber ? unit.trim() : '',
            }),
          );
          setMatter('');
          setUnit('');
        }}
      >
        <TextField
          label={i18n.t('choice.matter')}
          placeholder={i18n.t('choice.matter_hint')}
          maxLength={200}
          value={matter}
          onChange={setMatter}
        />
        <SelectField
          label={i18n.t('choice.which_is_better')}
          value={better}
          choices={[
            { value: 'more', label: i18n.t('choice.better_more') },
            { value: 'less', label: i18n.t('choice.better_less') },
            { value: 'words', label: i18n.t('choice.in_words') },
          ]}
          onChange={setBetter}
        />
        <TextField
          label={i18n.t('choice.unit')}
          maxLength={20}
          disabled={!isNumber}
          value={isNumber ? unit : ''}
          onChange={setUnit}
        />
        <Button type="submit">{i18n.t('choice.add_matter')}</Button>
      </form>
    </div>
  );
}
