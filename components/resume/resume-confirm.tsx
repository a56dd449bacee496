import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { DRAFT_PARTS } from '@/utils/resume/confirm-draft';
import type { DraftPart } from '@/utils/resume/confirm-draft';
import type { ResumeDraft } from '@/utils/resume/resume-draft';
import { isEmptyDraft } from '@/utils/resume/resume-draft';
import type { DraftLine } from './draft-lines';
import { draftLines } from './draft-lines';

/** A goal as the list of directions offers it. */
export interface GoalChoice {
  readonly id: string;
  readonly name: string;
}

export interface ResumeConfirmProps {
  /** Name of the file; empty for pasted text. */
  readonly name: string;
  readonly draft: ResumeDraft;
  readonly goals: readonly GoalChoice[];
  /** Concepts that are on the list of skills already. */
  readonly held: ReadonlySet<string>;
  readonly onKeep: (unticked: ReadonlySet<string>, goalId: string | null) => void;
  readonly onCancel: () => void;
}

/** What was read of a résumé, all of it ticked: untick what is wrong, then keep the rest in one act. */
export function ResumeConfirm(props: ResumeConfirmProps): ReactNode {
  const { name, draft, goals, held, onKeep, onCancel } = props;
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [goalId, setGoalId] = useState('');
  const tick = (keys: readonly string[], on: boolean): void => {
    const next = new Set(unticked);
    for (const key of keys) {
      if (on) next.delete(key);
      else next.add(key);
    }
    setUnticked(next);
  };
  const parts = DRAFT_PARTS.map((part) => ({ part, lines: draftLines(draft, part) }));
  return (
    <section className="flex flex-col gap-4" aria-label={heading(name)}>
      <div>
        <h2 className="font-semibold" tabIndex={-1} ref={(element) => element?.focus()}>
          {heading(name)}
        </h2>
        <p className="text-soft">{i18n.t('resume.found_body')}</p>
      </div>
      {isEmptyDraft(draft) && <Notice kind="info" title={i18n.t('resume.found_nothing')} />}
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ part, lines }) => (
          <PartOfDraft key={part} part={part} lines={lines} held={held} unticked={unticked} onTick={tick} />
        ))}
      {goals.length > 0 && (
        <div className="max-w-sm">
          <SelectField
            label={i18n.t('resume.for_goal')}
            value={goalId}
            onChange={setGoalId}
            choices={[
              { value: '', label: i18n.t('resume.for_all') },
              ...goals.map(({ id, name: label }) => ({ value: id, label })),
            ]}
          />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="main" onClick={() => onKeep(unticked, goalId === '' ? null : goalId)}>
          {i18n.t('resume.keep')}
        </Button>
        <Button variant="ghost" onClick={onCancel}>
          {i18n.t('resume.cancel')}
        </Button>
      </div>
    </section>
  );
}

const heading = (name: string): string =>
  name === '' ? i18n.t('resume.found_pasted') : i18n.t('resume.found', { name });

interface PartOfDraftProps {
  readonly part: DraftPart;
  readonly lines: readonly DraftLine[];
  readonly held: ReadonlySet<string>;
  readonly unticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
}

function PartOfDraft({ part, lines, held, unticked, onTick }: PartOfDraftProps): ReactNode {
  const names: Record<DraftPart, string> = {
    skills: i18n.t('resume.part_skills'),
    positions: i18n.t('resume.part_positions'),
    education: i18n.t('resume.part_education'),
    certificates: i18n.t('resume.part_certificates'),
    languages: i18n.t('resume.part_languages'),
  };
  const count = lines.filter(({ key }) => !unticked.has(key)).length;
  const all = count === lines.length;
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="float-left w-full">
        <span className="font-semibold">{names[part]}</span>{' '}
        <span className="text-sm text-faint tabular-nums">
          {count}/{lines.length}
        </span>
      </legend>
      <Button
        small
        variant="ghost"
        className="float-right -mt-7"
        aria-label={`${names[part]}: ${all ? i18n.t('resume.tick_none') : i18n.t('resume.tick_all')}`}
        onClick={() =>
          onTick(
            lines.map(({ key }) => key),
            !all,
          )
        }
      >
        {all ? i18n.t('resume.tick_none') : i18n.t('resume.tick_all')}
      </Button>
      <ul className="clear-both grid gap-x-6 sm:grid-cols-2">
        {lines.map(({ key, label, hint, conceptId }) => (
          <li key={key} className="min-w-0">
            <Checkbox
              label={<span className="wrap-anywhere">{label}</span>}
              hint={
                <span className="line-clamp-2" title={hint}>
                  {conceptId !== null && held.has(conceptId) ? i18n.t('resume.held') : hint}
                </span>
              }
              checked={!unticked.has(key)}
              onChange={(on) => onTick([key], on)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
