import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { ProfilePrompt } from '@/components/fit/profile-prompt';
import { useLevel } from '@/components/fit/use-level';
import type { ProfileState } from '@/components/fit/use-profile';
import { useReport } from '@/components/fit/use-report';
import { GoalChoice } from '@/components/fit/goal-choice';
import { OwnAnswers, ownCriteria } from '@/components/fit/own-answers';
import { useGoalChoice } from '@/components/fit/use-goal-choice';
import { GapDecider } from '@/components/gap/gap-decider';
import { useGapActs } from '@/components/gap/use-gap-acts';
import { AroundList } from '@/components/network/around-list';
import { RouteNotice } from '@/components/network/route-notice';
import { RefusalNotice } from '@/components/page/refusal-notice';
import type { Surfaces } from '@/components/page/surfaces';
import { useCopy } from '@/components/page/use-copy';
import { useNamedPeople } from '@/components/person/use-named-people';
import type { PostingView } from '@/components/posting/posting-view';
import { usePostingNotes } from '@/components/posting/use-posting-notes';
import { Section } from '@/components/ui/section';
import { localDay } from '@/components/ui/time-text';
import { gapId } from '@/utils/gaps/gap-decision';
import { TwinNotices } from '@/components/posting/twin-notices';
import { Versions } from '@/components/posting/versions';
import { WordFor } from '@/components/skill/word-for';
import { SkillsNotice } from '@/components/skill/skills-notice';
import { useSkillWords } from '@/components/skill/use-skill-words';
import { StoryCount } from '@/components/story/story-count';
import { useAllStories } from '@/components/story/use-all-stories';
import { knowsAnybody } from '@/utils/network/people-around';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { SkillsState } from '@/utils/skills/engine/skills-state';
import { ClosingOpensNow } from './closing-opens-now';
import { PanelPosting } from './panel-posting';
import { ReasonSuggestion } from './reason-suggestion';
import { usePostingNetwork } from './use-posting-network';

export interface PostingInPanelProps {
  readonly db: NorthingDb | null;
  readonly view: PostingView;
  readonly profile: ProfileState;
  readonly now: Date;
  readonly surfaces: Surfaces;
  readonly kicker?: ReactNode;
  readonly takesFocus?: boolean;
  readonly actions: ReactNode;
  /** Whether the pack could be read with, where the ad was read just now. */
  readonly skills?: SkillsState;
  /** Why the last save of the page was refused. */
  readonly refusal?: SaveRefusal | null;
}

/** A job ad in the panel with everything that can be done to it, whether it comes from the page or from the store. */
export function PostingInPanel({
  db,
  view,
  profile,
  now,
  surfaces,
  kicker,
  takesFocus = false,
  actions,
  skills = 'ready',
  refusal = null,
}: PostingInPanelProps): ReactNode {
  const choice = useGoalChoice(profile);
  const report = useReport(view, choice.measured);
  const goal = choice.chosen ?? choice.goals[0];
  const noting = usePostingNotes(db, view.saved);
  const people = useNamedPeople(db, view.facts.people, view, view.saved?.id ?? null);
  const level = useLevel(db, profile);
  const gaps = useGapActs(db);
  const words = useSkillWords(db);
  const stories = useAllStories(db);
  const copy = useCopy();
  const writable = db !== null && db.mode === 'ready';
  const network = usePostingNetwork(db, view, localDay(now));
  const hasAround = network !== undefined && knowsAnybody(network.around);
  return (
    <PanelPosting
      view={view}
      kicker={kicker}
      now={now}
      report={report}
      takesFocus={takesFocus}
      actions={
        <>
          <SkillsNotice state={skills} />
          <RefusalNotice
            refusal={
              refusal ?? noting?.refusal ?? people.refusal ?? level.refusal ?? gaps.refusal ?? words.refusal
            }
          />
          {actions}
        </>
      }
      prompt={
        profile.state !== 'loading' && (
          <ProfilePrompt
            goals={profile.goals}
            hasSkills={profile.skills.length > 0}
            onGoals={() => surfaces.openDesk('/goals')}
            onSkills={() => surfaces.openDesk('/skills')}
          />
        )
      }
      uncompared={profile.state !== 'loading' && profile.skills.length === 0}
      noting={noting}
      identity={<TwinNotices db={db} view={view} />}
      around={
        hasAround && (
          <Section title={i18n.t('network.around')}>
            <AroundList
              around={network.around}
              now={now}
              onOpen={(id) => surfaces.openDesk(`/people/${id}`)}
            />
          </Section>
        )
      }
      routes={network !== undefined && <RouteNotice routes={network.routes} />}
      versions={<Versions db={db} view={view} />}
      onLevel={level.setLevel}
      goalChoice={<GoalChoice choice={choice} />}
      renderGap={
        writable && profile.state !== 'loading'
          ? ({ conceptId, label }) => {
              const gap = { conceptId, name: label };
              const id = gapId(gap);
              return (
                <GapDecider
                  gap={gap}
                  decided={profile.profile.decisions?.find((one) => one.id === id) ?? null}
                  today={localDay(now)}
                  renderOpens={
                    goal === undefined
                      ? undefined
                      : () => <ClosingOpensNow db={db} profile={profile} goalId={goal.id} gapId={id} />
                  }
                  onDecide={gaps.decide}
                  onClear={gaps.clear}
                />
              );
            }
          : undefined
      }
      renderStories={
        stories !== undefined && profile.state !== 'loading'
          ? ({ conceptId, label }) => {
              const held = profile.profile.skills.find((skill) => skill.conceptId === conceptId);
              return (
                <StoryCount
                  stories={stories}
                  skill={{ conceptId, name: label }}
                  onOpen={() =>
                    surfaces.openDesk(held === undefined ? '/evidence' : `/evidence/skill/${held.id}`)
                  }
                />
              );
            }
          : undefined
      }
      renderWord={
        writable && profile.state !== 'loading'
          ? (requirement, onClose) => (
              <WordFor requirement={requirement} profile={profile.profile} acts={words} onClose={onClose} />
            )
          : undefined
      }
      ownAnswers={
        profile.state !== 'loading' &&
        view.saved !== null &&
        noting !== null && (
          <OwnAnswers
            criteria={ownCriteria(profile.goals)}
            answers={view.saved.notes.answers ?? {}}
            onAnswer={(answers) => void noting.note({ answers })}
          />
        )
      }
      suggestion={
        db !== null &&
        view.saved?.notes.verdict === 'no' &&
        profile.state !== 'loading' && (
          <ReasonSuggestion
            db={db}
            goals={profile.goals}
            onLook={({ id }) => surfaces.openDesk(`/goals/${id}`)}
          />
        )
      }
      peopleSaved={people.saved ?? []}
      onSavePerson={writable ? people.save : undefined}
      onCopy={copy}
      onHelp={() => surfaces.openDesk('/help')}
    />
  );
}
