import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { dayText } from '@/components/ui/time-text';
import { useUnfinished } from '@/components/ui/unfinished';
import type { Applied } from '@/utils/posting/posting';

export interface AppliedLineProps {
  /** Null while I have not applied. */
  readonly applied: Applied | null;
  /** A must of mine is broken: applying all the same takes a reason (C06). */
  readonly isRuledOut: boolean;
  /** ISO day. */
  readonly today: string;
  /** Keeps that I applied, or with null that I did not; true when it is there. */
  readonly onApplied: (applied: Applied | null) => Promise<boolean>;
}

/** Whether I have applied, and why all the same where the job is ruled out. */
export function AppliedLine({ applied, isRuledOut, today, onApplied }: AppliedLineProps): ReactNode {
  const [asks, setAsks] = useState(false);
  if (applied !== null) {
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 grow basis-48 wrap-break-word">
          {i18n.t('posting.applied_on', { day: dayText(applied.on) })}
          {applied.despite !== '' && (
            <span className="block text-sm text-soft">
              {i18n.t('posting.applied_despite', { reason: applied.despite })}
            </span>
          )}
        </p>
        <Button small variant="ghost" onClick={() => void onApplied(null)}>
          {i18n.t('posting.applied_back')}
        </Button>
      </div>
    );
  }
  const open = asks && isRuledOut;
  return (
    <>
      <Button
        className="self-start"
        {...(isRuledOut && { 'aria-expanded': open })}
        onClick={() => (isRuledOut ? setAsks(!open) : void onApplied({ on: today, despite: '' }))}
      >
        {i18n.t('posting.applied')}
      </Button>
      {open && (
        <DespiteForm
          onKeep={async (despite) => {
            if (await onApplied({ on: today, despite })) setAsks(false);
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}

interface DespiteFormProps {
  readonly onKeep: (despite: string) => Promise<void>;
  readonly onClose: () => void;
}

function DespiteForm({ onKeep, onClose }: DespiteFormProps): ReactNode {
  const [despite, setDespite] = useState('');
  const [tried, setTried] = useState(false);
  useUnfinished(despite !== '');
  const isEmpty = despite.trim() === '';
  return (
    <form
      noValidate
      aria-label={i18n.t('posting.applied')}
      className="flex flex-col gap-3 rounded-lg border border-line bg-card p-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isEmpty) void onKeep(despite.trim());
      }}
    >
      <TextField
        label={i18n.t('posting.despite')}
        hint={i18n.t('posting.despite_hint')}
        maxLength={300}
        value={despite}
        onChange={setDespite}
        error={tried && isEmpty ? i18n.t('posting.problem_despite') : null}
      />
      <div className="flex flex-wrap gap-2">
        <Button variant="main" type="submit">
          {i18n.t('posting.despite_keep')}
        </Button>
        <Button onClick={onClose}>{i18n.t('posting.despite_cancel')}</Button>
      </div>
    </form>
  );
}
