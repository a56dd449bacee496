import type { ReactNode } from 'react';
import { useState } from 'react';

import { i18n } from '#i18n';
import { FitMeters } from '@/components/fit/fit-meters';
import { openRequirements } from '@/components/fit/open-requirements';
import { TopGap } from '@/components/fit/top-gap';
import { useAskedBy } from '@/components/fit/use-asked-by';
import { useProfile } from '@/components/fit/use-profile';
import { useReport } from '@/components/fit/use-report';
import { VerdictBlock } from '@/components/fit/verdict-block';
import { PostingHeading } from '@/components/posting/posting-heading';
import { usePagePosting } from '@/components/posting/use-page-posting';
import { Button } from '@/components/ui/button';
import { LoadingState } from '@/components/ui/loading-state';
import { Notice } from '@/components/ui/notice';
import type { PostingCandidate } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { PinHint } from './pin-hint';
import { SaveSample } from './save-sample';
import { StepCard } from './step-card';
import type { StepProps } from './step-props';
import { useSampleAd } from './use-sample-ad';

export interface VerdictStepProps extends StepProps {
  /** Null where nothing can be kept: the sample is judged all the same. */
  readonly db: NorthingDb | null;
}

/** The sample ad, read and judged as any other page, and how to find Northing again. */
export function VerdictStep({ db, onNext, onBack, takesFocus }: VerdictStepProps): ReactNode {
  const sample = useSampleAd();
  return (
    <>
      <StepCard
        title={i18n.t('welcome.verdict')}
        note={i18n.t('welcome.verdict_body')}
        takesFocus={takesFocus}
        onBack={onBack}
        main={
          <>
            <Button variant="main" onClick={onNext}>
              {i18n.t('welcome.finish')}
            </Button>
            {db !== null && sample.state === 'ready' && <SaveSample db={db} candidate={sample.candidate} />}
          </>
        }
      >
        {sample.state === 'reading' && <LoadingState label={i18n.t('welcome.verdict_reading')} lines={5} />}
        {sample.state === 'failed' && <Notice kind="error" title={i18n.t('welcome.verdict_failed')} />}
        {sample.state === 'ready' && <Judged db={db} candidate={sample.candidate} />}
      </StepCard>
      <PinHint />
    </>
  );
}

interface JudgedProps {
  readonly db: NorthingDb | null;
  readonly candidate: PostingCandidate;
}

function Judged({ db, candidate }: JudgedProps): ReactNode {
  const ad = usePagePosting(db, candidate);
  const profile = useProfile(db);
  const view = ad.state === 'ready' ? ad.view : null;
  const report = useReport(view, profile);
  const asked = useAskedBy(db, report === null ? undefined : openRequirements(report.ready)[0]?.requirement);
  const [now] = useState(() => new Date());
  if (view === null || report === null)
    return <LoadingState label={i18n.t('welcome.verdict_reading')} lines={5} />;
  return (
    <div className="flex flex-col gap-3">
      <div className="rounded-md border border-line bg-paper px-4 py-3">
        <PostingHeading view={view} now={now} plain />
      </div>
      <VerdictBlock report={report} />
      <FitMeters report={report} />
      <TopGap ready={report.ready} asked={asked} />
      {profile.state === 'empty' && <Notice kind="info" title={i18n.t('welcome.verdict_not_ready')} />}
    </div>
  );
}
