import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';

import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import { BearingPage } from './bearing-page';
import { DeskPage } from './desk-page';
import { DecisionsPage } from './decisions-page';
import { DirectionsPage } from './directions-page';
import { EvidencePage } from './evidence-page';
import { InterviewPage } from './interview-page';
import { PayPage } from './pay-page';
import { PitchPage } from './pitch-page';
import { RadarPage } from './radar-page';
import { CoveragePage } from './coverage-page';
import { DataPage } from './data-page';
import { GapsPage } from './gaps-page';
import { GoalFormPage } from './goal-form-page';
import { GoalsPage } from './goals-page';
import { HelpPage } from './help-page';
import { JobsPage } from './jobs-page';
import { PeoplePage } from './people-page';
import { QueuePage } from './queue-page';
import { PrivacyPage } from './privacy-page';
import { ResumePage } from './resume-page';
import { ResumePrintPage } from './resume-print-page';
import { SettingsPage } from './settings-page';
import { SkillsPage } from './skills-page';

/** The page for the address behind the `#`. */
export function DeskRoutes(): ReactNode {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/jobs" replace />
      </Route>
      <Route path="/jobs/:id?">{({ id }) => <JobsPage openId={id ?? null} />}</Route>
      <Route path="/bearing/:id?">{({ id }) => <BearingPage openId={id ?? null} />}</Route>
      <Route path="/people/:id?">{({ id }) => <PeoplePage openId={id ?? null} />}</Route>
      <Route path="/coverage" component={CoveragePage} />
      <Route path="/queue" component={QueuePage} />
      <Route path="/gaps" component={GapsPage} />
      <Route path="/goals" component={GoalsPage} />
      <Route path="/goals/new/:horizon">
        {({ horizon }) => (
          <GoalFormPage key={horizon} horizon={horizon === '3-to-5-year' ? horizon : '12-month'} id={null} />
        )}
      </Route>
      <Route path="/goals/:id">{({ id }) => <GoalFormPage key={id} horizon="12-month" id={id} />}</Route>
      <Route path="/skills" component={SkillsPage} />
      <Route path="/resume" component={ResumePage} />
      <Route path="/resume/print/:id">{({ id }) => <ResumePrintPage resumeId={id} />}</Route>
      <Route path="/evidence">
        <EvidencePage skillId={null} />
      </Route>
      <Route path="/evidence/skill/:id">{({ id }) => <EvidencePage skillId={id} />}</Route>
      <Route path="/evidence/for/:id">{({ id }) => <InterviewPage postingId={id} />}</Route>
      <Route path="/pitch" component={PitchPage} />
      <Route path="/pay" component={PayPage} />
      <Route path="/radar" component={RadarPage} />
      <Route path="/directions" component={DirectionsPage} />
      <Route path="/decisions/:id?">{({ id }) => <DecisionsPage openId={id ?? null} />}</Route>
      <Route path="/data" component={DataPage} />
      <Route path="/settings" component={SettingsPage} />
      <Route path="/help" component={HelpPage} />
      <Route path="/privacy" component={PrivacyPage} />
      <Route>
        <DeskPage title={i18n.t('desk.not_found')}>
          <EmptyState
            title={i18n.t('desk.not_found_body')}
            action={
              <a href="#/jobs" className="text-star underline">
                {i18n.t('desk.to_jobs')}
              </a>
            }
          />
        </DeskPage>
      </Route>
    </Switch>
  );
}
