import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import { StoreNotice } from '@/components/store/store-notice';
import { useStore } from '@/components/store/use-store';
import { Button } from '@/components/ui/button';
import { LoadingState } from '@/components/ui/loading-state';
import { PageHeading } from '@/components/ui/page-heading';
import { BoardsStep } from './boards-step';
import { GoalsStep } from './goals-step';
import { SkillsStep } from './skills-step';
import type { StepProps } from './step-props';
import { useWelcomeDraft } from './use-welcome-draft';
import { VerdictStep } from './verdict-step';
import type { Step } from './welcome-draft';
import { STEPS, isStep } from './welcome-draft';
import { WelcomeFrame } from './welcome-frame';

const DESK = 'desk.html#/jobs';

/** The first run: boards, goals, skills, a verdict. Each step can be skipped; closing it loses nothing. */
export function Welcome(): ReactNode {
  const store = useStore();
  const [path, go] = useLocation();
  const { draft, change, finish } = useWelcomeDraft();
  const named = path.slice(1);
  const step: Step = isStep(named) ? named : (draft?.step ?? 'boards');
  const [opened, setOpened] = useState<Step | null>(null);
  if (draft !== null && opened === null) setOpened(step);
  useEffect(() => {
    document.title = i18n.t('welcome.title');
  }, []);
  useEffect(() => {
    if (draft !== null && draft.step !== step) change({ step });
  }, [draft, step, change]);

  if (draft === null || store.state === 'loading') {
    return (
      <WelcomeFrame step={step}>
        <LoadingState label={i18n.t('desk.loading')} />
      </WelcomeFrame>
    );
  }
  const move = (by: 1 | -1): void => {
    const next = STEPS[STEPS.indexOf(step) + by];
    if (next !== undefined) go(`/${next}`);
    else void finish().then(() => location.assign(DESK));
  };
  const props: StepProps = {
    draft,
    change,
    onNext: () => move(1),
    onBack: () => move(-1),
    takesFocus: opened !== step,
  };
  const db = store.state === 'ready' ? store.db : null;
  return (
    <WelcomeFrame step={step}>
      {step === 'boards' && (
        <div className="flex flex-col gap-1">
          <PageHeading size="welcome">{i18n.t('welcome.title')}</PageHeading>
          <p className="text-md text-soft">{i18n.t('welcome.lead')}</p>
          <p className="text-soft">{i18n.t('welcome.private')}</p>
        </div>
      )}
      {step !== 'boards' && <StoreNotice store={store} onOpenDesk={() => location.assign(DESK)} />}
      {step === 'boards' && <BoardsStep {...props} />}
      {step === 'goals' && db !== null && <GoalsStep key="goals" {...props} db={db} />}
      {step === 'skills' && db !== null && <SkillsStep key="skills" {...props} db={db} />}
      {db === null && (step === 'goals' || step === 'skills') && (
        <Button className="self-start" onClick={() => move(1)}>
          {i18n.t('welcome.skip')}
        </Button>
      )}
      {step === 'verdict' && <VerdictStep key="verdict" {...props} db={db} />}
    </WelcomeFrame>
  );
}
