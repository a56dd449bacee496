import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Explanation } from '@/components/fit/explanation';
import { FitMeters } from '@/components/fit/fit-meters';
import { RequirementList } from '@/components/fit/requirement-list';
import { VerdictBlock } from '@/components/fit/verdict-block';
import { RawPersonRow } from '@/components/person/raw-person-row';
import { AppliedLine } from '@/components/posting/applied-line';
import { DoubtNotice } from '@/components/posting/doubt-notice';
import { GoneNotice } from '@/components/posting/gone-notice';
import { LightNotice } from '@/components/posting/light-notice';
import { FieldList } from '@/components/posting/field-list';
import { PostingHeading } from '@/components/posting/posting-heading';
import { PostingText } from '@/components/posting/posting-text';
import type { PostingView } from '@/components/posting/posting-view';
import type { PostingNoting } from '@/components/posting/use-posting-notes';
import { YourView } from '@/components/posting/your-view';
import { KeptTextArea } from '@/components/store/kept-text-area';
import { Section } from '@/components/ui/section';
import { localDay } from '@/components/ui/time-text';
import type { RawPerson } from '@/utils/capture/page-reading';
import type { Report } from '@/utils/fit/report';
import type { Requirement, SkillLevel } from '@/utils/skills/requirement';

export interface PanelPostingProps {
  readonly view: PostingView;
  readonly kicker?: ReactNode;
  readonly now: Date;
  /** Null while it is being judged. */
  readonly report: Report | null;
  readonly takesFocus?: boolean;
  /** Save and what stands beside it. */
  readonly actions: ReactNode;
  /** Which other ads may be the same job. */
  readonly identity?: ReactNode;
  /** Whom I know around it. */
  readonly around?: ReactNode;
  /** Other ways to the same job, before I apply. */
  readonly routes?: ReactNode;
  /** What was read of it at other times. */
  readonly versions?: ReactNode;
  /** What is missing for a real verdict. */
  readonly prompt?: ReactNode;
  /** No skill of mine is known yet. */
  readonly uncompared: boolean;
  /** Null while there is no record to write to. */
  readonly noting: PostingNoting | null;
  readonly onLevel?: ((requirement: Requirement, level: SkillLevel) => void) | undefined;
  /** What can be decided about a gap; left out where the store can't be written. */
  readonly renderGap?: ((requirement: Requirement) => ReactNode) | undefined;
  /** How many stories tell of a requirement. */
  readonly renderStories?: ((requirement: Requirement) => ReactNode) | undefined;
  /** What can be said of a requirement that was read wrong; left out where the store can't be written. */
  readonly renderWord?: ((requirement: Requirement, onClose: () => void) => ReactNode) | undefined;
  /** Chooses the goal the verdict is measured against. */
  readonly goalChoice?: ReactNode;
  /** Answers to the criteria of one's own; nothing where there are none. */
  readonly ownAnswers?: ReactNode;
  /** What the reasons of jobs turned down suggest, once this one is turned down too. */
  readonly suggestion?: ReactNode;
  readonly peopleSaved: readonly boolean[];
  readonly onSavePerson?: ((person: RawPerson) => void) | undefined;
  readonly onCopy: (lines: readonly string[]) => void;
  /** Leads to how verdicts are made. */
  readonly onHelp: () => void;
}

/** A job ad in full: verdict, explanation, what it asks for, my view, its people, every field with its source. */
export function PanelPosting(props: PanelPostingProps): ReactNode {
  const { view, kicker, now, report, takesFocus = false, actions, prompt, noting } = props;
  return (
    <article className="flex flex-col gap-4 px-4 py-3.5">
      <PostingHeading view={view} now={now} kicker={kicker} takesFocus={takesFocus} />
      <DoubtNotice view={view} />
      {view.saved?.isLight === true && <LightNotice url={view.url} />}
      {view.saved !== null && view.saved.goneAt !== null && <GoneNotice goneAt={view.saved.goneAt} />}
      {actions}
      {props.routes}
      {props.identity}
      {report !== null && (
        <>
          <div className="flex flex-col gap-2">
            {props.goalChoice}
            <VerdictBlock report={report} />
            <FitMeters report={report} uncompared={props.uncompared} />
          </div>
          {prompt}
          <Explanation report={report} onCopy={props.onCopy} onHelp={props.onHelp} />
          <Section title={i18n.t('posting.asked')}>
            <RequirementList
              ready={report.ready}
              uncompared={props.uncompared}
              onLevel={props.onLevel}
              renderGap={props.renderGap}
              renderStories={props.renderStories}
              renderWord={props.renderWord}
            />
          </Section>
        </>
      )}
      {props.ownAnswers}
      <Section title={i18n.t('posting.your_view')}>
        <div className="flex flex-col gap-3">
          {view.saved !== null && noting !== null && (
            <>
              <YourView postingId={view.saved.id} notes={view.saved.notes} onNote={noting.note} />
              <AppliedLine
                applied={view.saved.notes.applied ?? null}
                isRuledOut={report?.verdict === 'ruled-out'}
                today={localDay(now)}
                onApplied={(applied) => noting.note({ applied })}
              />
            </>
          )}
          {props.suggestion}
          <KeptTextArea
            label={i18n.t('posting.notes')}
            hint={i18n.t(noting === null ? 'posting.notes_unsaved_hint' : 'posting.notes_hint')}
            draftKey={`notes:${view.key}`}
            stored={view.saved?.notes.text ?? ''}
            commit={noting === null ? null : (text) => noting.note({ text })}
          />
        </div>
      </Section>
      {view.facts.people.length > 0 && (
        <Section title={i18n.t('posting.people')}>
          <ul>
            {view.facts.people.map((person, place) => (
              <RawPersonRow
                key={`${person.name}-${person.profileUrl ?? person.email ?? ''}`}
                person={person}
                saved={props.peopleSaved[place] ?? false}
                onSave={props.onSavePerson}
              />
            ))}
          </ul>
        </Section>
      )}
      {props.around}
      <Section title={i18n.t('posting.fields')}>
        <FieldList view={view} onCorrect={noting?.correct} />
      </Section>
      <Section title={i18n.t('posting.text')}>
        <PostingText markdown={view.facts.description} />
      </Section>
      {props.versions}
    </article>
  );
}
