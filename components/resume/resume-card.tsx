import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { say } from '@/utils/platform/say';
import type { ResumeShape } from '@/utils/profile/judge-resume-shape';
import type { Position } from '@/utils/profile/position';
import type { Resume } from '@/utils/profile/resume';
import { spanText } from './draft-lines';
import type { GoalChoice } from './resume-confirm';

export interface ResumeCardProps {
  readonly resume: Resume;
  readonly positions: readonly Position[];
  readonly shape: ResumeShape;
  readonly goals: readonly GoalChoice[];
  readonly onAssign: (goalId: string | null) => void;
  readonly onDownload: () => void;
  readonly onJson: () => void;
  readonly onMarkdown: () => void;
  readonly onRemove: () => void;
}

/** A kept résumé: how old, for which direction, whether it says what is asked and held, and the ways out again. */
export function ResumeCard(props: ResumeCardProps): ReactNode {
  const { resume, positions, shape, goals, onAssign } = props;
  const { ageDays } = shape;
  return (
    <article className="flex flex-col gap-4 rounded-lg border border-line bg-card p-4 sm:p-5">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0">
          <p className="font-semibold wrap-anywhere">
            {resume.name === '' ? i18n.t('resume.pasted') : resume.name}
          </p>
          <p className={shape.isStale ? 'text-sm text-bills' : 'text-sm text-soft'}>
            {say({ key: 'resume.age', count: ageDays, params: { count: ageDays } })}
            {shape.isStale && ` ${i18n.t('resume.stale')}`}
          </p>
        </div>
        {goals.length > 0 && (
          <div className="w-64 max-w-full">
            <SelectField
              label={i18n.t('resume.for_goal')}
              value={goals.some(({ id }) => id === resume.goalId) ? (resume.goalId ?? '') : ''}
              onChange={(value) => onAssign(value === '' ? null : value)}
              choices={[
                { value: '', label: i18n.t('resume.for_all') },
                ...goals.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </div>
        )}
      </header>
      <Shape shape={shape} />
      {positions.length > 0 && (
        <Section title={i18n.t('resume.part_positions')} aside={positions.length}>
          <ul className="flex flex-col gap-1">
            {positions.map((position) => (
              <li key={position.id} className="flex flex-wrap justify-between gap-x-4">
                <span>{[position.title, position.employer].filter((part) => part !== '').join(', ')}</span>
                <span className="text-soft tabular-nums">{spanText(position, position.isCurrent)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <footer className="flex flex-wrap gap-2 border-t border-line pt-4">
        <Button small onClick={props.onDownload}>
          {i18n.t('resume.download')}
        </Button>
        <Button small onClick={props.onJson}>
          {i18n.t('resume.write_json')}
        </Button>
        <Button small onClick={props.onMarkdown}>
          {i18n.t('resume.write_markdown')}
        </Button>
        <a
          href={`#/resume/print/${resume.id}`}
          className="inline-flex min-h-7 items-center rounded-md px-2.5 text-star underline"
        >
          {i18n.t('resume.print_link')}
        </a>
        <Button small variant="danger" className="ml-auto" onClick={props.onRemove}>
          {i18n.t('resume.remove')}
        </Button>
      </footer>
    </article>
  );
}

/** F13 in words: what is asked, held and not said; and how many points prove something. */
function Shape({ shape }: { readonly shape: ResumeShape }): ReactNode {
  const { mentioned, unmentioned, unmentionedMusts, proven, points } = shape;
  const asked = mentioned.length + unmentioned.length;
  const others = unmentioned.filter((name) => !unmentionedMusts.includes(name));
  return (
    <Section title={i18n.t('resume.shape')}>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        <dt className="text-soft">{i18n.t('resume.coverage')}</dt>
        <dd>
          {asked === 0
            ? i18n.t('resume.coverage_none')
            : i18n.t('resume.coverage_of', { mentioned: mentioned.length, asked })}
        </dd>
        {unmentionedMusts.length > 0 && (
          <>
            <dt className="text-soft">{i18n.t('resume.missing_musts')}</dt>
            <dd className="font-semibold">{unmentionedMusts.join(', ')}</dd>
          </>
        )}
        {others.length > 0 && (
          <>
            <dt className="text-soft">{i18n.t('resume.missing')}</dt>
            <dd>{others.join(', ')}</dd>
          </>
        )}
        <dt className="text-soft">{i18n.t('resume.proof')}</dt>
        <dd>{points === 0 ? i18n.t('resume.proof_none') : i18n.t('resume.proof_of', { proven, points })}</dd>
      </dl>
    </Section>
  );
}
