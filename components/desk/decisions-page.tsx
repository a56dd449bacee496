import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { DecisionList } from '@/components/decision/decision-list';
import { DecisionView } from '@/components/decision/decision-view';
import { useDecisions } from '@/components/decision/use-decisions';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { localDay } from '@/components/ui/time-text';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { useFilledDecision } from './use-filled-decision';

const NO_POSTINGS: readonly Posting[] = [];
const now = (): string => new Date().toISOString();
const newId = (): string => crypto.randomUUID();

/** Every comparison, or the one that is open. */
export function DecisionsPage({ openId }: { readonly openId: string | null }): ReactNode {
  const { db } = useDesk();
  const saved = useSavedPostings(db);
  const fill = useFilledDecision(db, saved.state === 'ready' ? saved.postings : NO_POSTINGS);
  const [today] = useState(() => new Date());
  const { decisions, begin, change, remove, refusal } = useDecisions(db);
  const open = decisions?.find(({ id }) => id === openId);
  const title = openId === null ? i18n.t('choice.title') : (open?.name ?? i18n.t('choice.title'));
  const jobs = (saved.state === 'ready' ? saved.postings : []).map((posting) => {
    const facts = currentFacts(posting);
    return { id: posting.id, name: [facts.title, facts.company].filter((part) => part !== null).join(' · ') };
  });
  return (
    <DeskPage
      key={openId}
      title={title}
      intro={openId === null ? i18n.t('choice.intro') : undefined}
      action={
        openId !== null && (
          <a href="#/decisions" className="text-star underline">
            {i18n.t('choice.all')}
          </a>
        )
      }
    >
      <RefusalNotice refusal={refusal} />
      {decisions === undefined ? (
        <LoadingState label={i18n.t('desk.loading')} lines={5} />
      ) : openId === null ? (
        <DecisionList decisions={decisions} today={localDay(today)} onBegin={begin} onRemove={remove} />
      ) : open === undefined ? (
        <EmptyState title={i18n.t('choice.gone')}>{i18n.t('choice.gone_body')}</EmptyState>
      ) : (
        <DecisionView
          decision={open}
          filled={fill(open)}
          jobs={jobs}
          now={now}
          newId={newId}
          onChange={change}
        />
      )}
    </DeskPage>
  );
}
