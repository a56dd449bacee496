import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { useProfile } from '@/components/fit/use-profile';
import { AboutMe } from '@/components/goal/about-me';
import { StrengthMapView } from '@/components/goal/strength-map-view';
import { useMe, useMeActs } from '@/components/goal/use-me';
import { SkillsView } from '@/components/skill/skills-view';
import { useHeldSkills } from '@/components/skill/use-held-skills';
import { SkillWordList } from '@/components/skill/skill-word-list';
import { useSkillActs } from '@/components/skill/use-skill-acts';
import { useSkillWords } from '@/components/skill/use-skill-words';
import { useSaidWords } from '@/components/skill/use-said-words';
import { StoryCount } from '@/components/story/story-count';
import { useAllStories } from '@/components/story/use-all-stories';
import { localDay } from '@/components/ui/time-text';
import { mapSuggestions } from '@/utils/profile/map-suggestions';
import { defaultMe } from '@/utils/profile/me';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';

const NOTHING_SAID = defaultMe('');

/** What I can do, with levels and proofs, and what else ads ask for that is true of me. */
export function SkillsPage(): ReactNode {
  const { db } = useDesk();
  const skills = useHeldSkills(db);
  const words = useSkillWords(db);
  const told = useSaidWords(db);
  const stories = useAllStories(db);
  const [, navigate] = useLocation();
  const { add, change, remove, said, refusal } = useSkillActs(
    db,
    skills.state === 'ready' ? skills.skills : [],
  );
  const me = useMe(db);
  const mine = useMeActs(db);
  const profile = useProfile(db);
  const [now] = useState(() => new Date());
  return (
    <DeskPage title={i18n.t('desk.skills')} intro={i18n.t('skill.intro')}>
      <RefusalNotice refusal={refusal ?? words.refusal ?? mine.refusal} />
      <SkillsView
        skills={skills}
        said={said}
        onAdd={add}
        onChange={change}
        onRemove={remove}
        renderStories={(skill) =>
          stories !== undefined &&
          skill.level > 0 && (
            <StoryCount
              stories={stories}
              skill={skill}
              onOpen={() => navigate(`/evidence/skill/${skill.id}`)}
            />
          )
        }
      />
      <SkillWordList words={told} onTakeBack={words.takeBack} />
      {me.state === 'ready' && (
        <section aria-labelledby="about-me" className="mt-8 max-w-2xl">
          <h2 id="about-me" className="text-md font-semibold">
            {i18n.t('me.title')}
          </h2>
          <p className="mb-3 text-sm text-faint">{i18n.t('me.body')}</p>
          <AboutMe me={me.me ?? NOTHING_SAID} onChange={mine.change} />
        </section>
      )}
      {me.state === 'ready' && profile.state !== 'loading' && (
        <section aria-labelledby="strength-map" className="mt-8 max-w-3xl">
          <h2 id="strength-map" className="text-md font-semibold">
            {i18n.t('map.title')}
          </h2>
          <p className="mb-3 text-sm text-faint">{i18n.t('map.body')}</p>
          <StrengthMapView
            maps={me.me?.maps ?? []}
            suggestions={mapSuggestions({
              skills: profile.skills,
              stories: stories ?? [],
              decisions: profile.profile.decisions ?? [],
              goals: profile.goals,
              values: me.me?.values ?? [],
            })}
            today={localDay(now)}
            onChange={mine.changeMap}
            onConfirm={mine.confirmMap}
          />
        </section>
      )}
    </DeskPage>
  );
}
