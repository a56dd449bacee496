import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { useUnfinished } from '@/components/ui/unfinished';
import type { Activity, ActivityKind } from '@/utils/goals/activity';
import { say } from '@/utils/platform/say';
import { isDay } from '@/utils/time/is-day';

const KINDS: readonly ActivityKind[] = [
  'training',
  'personal',
  'professional',
  'talk',
  'research',
  'practice',
  'apply',
  'hypothesis',
];

export interface ActivityFormProps {
  readonly goalId: string;
  /** ISO day. */
  readonly today: string;
  /** Keeps the step; true when the store has it. */
  readonly onAdd: (activity: Activity) => Promise<boolean>;
}

/** One line for the next step of a plan: what, when, of which kind. */
export function ActivityForm({ goalId, today, onAdd }: ActivityFormProps): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const [on, setOn] = useState('');
  const [kind, setKind] = useState<ActivityKind>('professional');
  const [ifThen, setIfThen] = useState('');
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const begun = text !== '' || on !== '';
  useUnfinished(begun);
  const wrongDay = on !== '' && (!isDay(on) || on < today);
  const add = async (): Promise<void> => {
    setTried(true);
    if (text.trim() === '' || on === '' || wrongDay) {
      document
        .getElementById(id)
        ?.querySelector<HTMLElement>(text.trim() === '' ? 'input' : '[type=date]')
        ?.focus();
      return;
    }
    const kept = await onAdd({
      id: crypto.randomUUID(),
      goalId,
      kind,
      text: text.trim(),
      ifThen: ifThen.trim(),
      plannedFor: on,
      doneAt: null,
      finding: null,
      minutes: null,
      result: '',
      learned: '',
      updatedAt: new Date().toISOString(),
    });
    setFailed(!kept);
    if (!kept) return;
    setText('');
    setOn('');
    setIfThen('');
    setTried(false);
  };
  return (
    <form
      id={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      className="flex flex-col gap-2.5"
    >
      <div className="grid gap-2.5 sm:grid-cols-[minmax(0,1fr)_9.5rem]">
        <TextField
          label={i18n.t('plan.step')}
          placeholder={i18n.t('plan.step_hint')}
          maxLength={500}
          value={text}
          onChange={setText}
          error={tried && text.trim() === '' ? i18n.t('plan.problem_text') : null}
        />
        <TextField
          type="date"
          label={i18n.t('plan.on')}
          min={today}
          value={on}
          onChange={setOn}
          error={tried && (on === '' || wrongDay) ? i18n.t('plan.problem_day') : null}
        />
      </div>
      {begun && (
        <div className="grid gap-2.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
          <SelectField
            label={i18n.t('plan.kind')}
            value={kind}
            choices={KINDS.map((value) => ({ value, label: say({ key: `plan.kind_${value}` }) }))}
            onChange={setKind}
          />
          <TextField label={i18n.t('plan.if_then')} maxLength={500} value={ifThen} onChange={setIfThen} />
        </div>
      )}
      {failed && <Notice kind="error" title={i18n.t('plan.failed')} />}
      <Button type="submit" small className="self-start">
        {i18n.t('plan.add')}
      </Button>
    </form>
  );
}
