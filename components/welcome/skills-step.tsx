import { X } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { useGoals } from '@/components/goal/use-goals';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { ResumeIntake } from '@/components/resume/resume-intake';
import { LevelField } from '@/components/skill/level-field';
import { SkillPicker } from '@/components/skill/skill-picker';
import { useHeldSkills } from '@/components/skill/use-held-skills';
import { useSkillActs } from '@/components/skill/use-skill-acts';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';
import { StepCard } from './step-card';
import type { StepProps } from './step-props';

export interface SkillsStepProps extends StepProps {
  readonly db: NorthingDb;
}

/** First skills from a résumé or by typing; a picked one is kept at once, a résumé's when they are confirmed. */
export function SkillsStep({ db, onNext, onBack, takesFocus }: SkillsStepProps): ReactNode {
  const held = useHeldSkills(db);
  const skills = held.state === 'ready' ? held.skills : [];
  const { add, change, remove, said, refusal } = useSkillActs(db, skills);
  const { length: count } = skills;
  const goals = useGoals(db);
  return (
    <StepCard
      title={i18n.t('welcome.skills')}
      note={i18n.t('welcome.skills_body')}
      takesFocus={takesFocus}
      onBack={onBack}
      onSkip={onNext}
      main={
        <Button variant="main" onClick={onNext}>
          {i18n.t('welcome.next')}
        </Button>
      }
    >
      <ResumeIntake
        db={db}
        goals={(goals.state === 'ready' ? goals.goals : []).map(({ id, statement }) => ({
          id,
          name: statement,
        }))}
        held={new Set(skills.flatMap(({ conceptId }) => conceptId ?? []))}
      />
      <h2 className="border-t border-line pt-4 font-semibold">{i18n.t('welcome.skills_or')}</h2>
      <SkillPicker label={i18n.t('skill.add')} hint={i18n.t('skill.add_hint')} onPick={add} />
      <p role="status" className="text-sm text-soft">
        {said !== '' ? said : count > 0 && say({ key: 'welcome.skills_count', count, params: { count } })}
      </p>
      <ul className="flex flex-col empty:hidden">
        {skills.map((skill) => (
          <li
            key={skill.id}
            className="grid grid-cols-[minmax(0,1fr)_2rem] items-start gap-x-3 gap-y-1 border-t border-line py-2 sm:grid-cols-[minmax(0,1fr)_auto_2rem]"
          >
            <span className="pt-1 font-semibold">{skill.name}</span>
            <div className="max-sm:order-last max-sm:col-span-2">
              <LevelField
                name={skill.name}
                level={skill.level}
                onChange={(level) => change({ ...skill, level })}
              />
            </div>
            <IconButton
              label={i18n.t('skill.remove', { name: skill.name })}
              icon={<X size={16} aria-hidden />}
              onClick={() => remove(skill)}
            />
          </li>
        ))}
      </ul>
      <RefusalNotice refusal={refusal} />
    </StepCard>
  );
}
