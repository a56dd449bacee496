import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import { dayText } from '@/components/ui/time-text';
import type { Activity, Finding } from '@/utils/goals/activity';
import { say } from '@/utils/platform/say';
import type { ActivityActs } from './use-activities';

export interface PlanStepProps {
  readonly activity: Activity;
  /** ISO day. */
  readonly today: string;
  readonly acts: ActivityActs;
}

const FINDINGS: readonly Finding[] = ['supported', 'rejected'];

/** A step of a plan: ticked off, or where it tests a guess told whether that held; done, it has room for what came of it. */
export function PlanStep({ activity, today, acts }: PlanStepProps): ReactNode {
  const { text, kind, doneAt } = activity;
  const isDone = doneAt !== null;
  const isOpenGuess = kind === 'hypothesis' && !isDone;
  return (
    <li className="border-t border-line py-1 first:border-t-0">
      <div className="flex items-start gap-1">
        {isOpenGuess ? (
          <div className="min-w-0 grow py-1">
            <StepWords activity={activity} today={today} />
            <div className="mt-1 flex flex-wrap gap-2">
              {FINDINGS.map((finding) => (
                <Button
                  key={finding}
                  small
                  aria-label={say({ key: `plan.${finding}_label`, params: { text } })}
                  onClick={() => acts.find(activity, finding)}
                >
                  {say({ key: `plan.${finding}` })}
                </Button>
              ))}
            </div>
          </div>
        ) : (
          <label className="flex min-h-8 min-w-0 grow cursor-pointer items-start gap-2.5 py-1">
            <input
              type="checkbox"
              aria-label={i18n.t('plan.done', { text })}
              checked={isDone}
              onChange={() => acts.setDone(activity, !isDone)}
              className="mt-0.5 size-4.5 shrink-0 accent-star"
            />
            <StepWords activity={activity} today={today} />
          </label>
        )}
        <IconButton
          label={i18n.t('plan.remove', { text })}
          icon={<Trash2 size={15} aria-hidden />}
          onClick={() => acts.remove(activity)}
        />
      </div>
      {isDone && (
        <div className="grid gap-2.5 pb-2 pl-7 sm:grid-cols-2">
          <KeptField
            label={i18n.t('plan.result')}
            kept={activity.result}
            onKeep={(result) => acts.note(activity, { result })}
          />
          <KeptField
            label={i18n.t('plan.learned')}
            kept={activity.learned}
            onKeep={(learned) => acts.note(activity, { learned })}
          />
        </div>
      )}
    </li>
  );
}

function StepWords({ activity, today }: Pick<PlanStepProps, 'activity' | 'today'>): ReactNode {
  const { text, ifThen, kind, plannedFor, doneAt, finding } = activity;
  const isPast = doneAt === null && plannedFor !== null && plannedFor < today;
  const day = plannedFor === null ? i18n.t('plan.no_day') : dayText(plannedFor);
  return (
    <span className="min-w-0">
      <span className={doneAt === null || finding !== null ? '' : 'text-faint line-through'}>{text}</span>
      <span className="block text-sm text-faint">
        <span className={isPast ? 'text-bills' : ''}>
          {finding !== null && doneAt !== null
            ? say({ key: `plan.found_${finding}`, params: { day: dayText(doneAt) } })
            : isPast
              ? i18n.t('plan.overdue', { day })
              : day}
        </span>
        {' · '}
        {say({ key: `plan.kind_${kind}` })}
        {ifThen !== '' && ` · ${ifThen}`}
      </span>
    </span>
  );
}

interface KeptFieldProps {
  readonly label: string;
  readonly kept: string;
  readonly onKeep: (text: string) => void;
}

/** A line of text that is kept as soon as one leaves it. */
function KeptField({ label, kept, onKeep }: KeptFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  // Once the store has it, the store decides again: an undo shows here too.
  if (typed === kept) setTyped(null);
  return (
    <TextField
      label={label}
      maxLength={500}
      value={typed ?? kept}
      onChange={setTyped}
      onBlur={() => {
        if (typed === null) return;
        setTyped(typed.trim());
        if (typed.trim() !== kept) onKeep(typed.trim());
      }}
    />
  );
}
