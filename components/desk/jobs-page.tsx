import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { useProfile } from '@/components/fit/use-profile';
import { useFoundPostings } from '@/components/posting/use-found-postings';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { LoadingState } from '@/components/ui/loading-state';
import { say } from '@/utils/platform/say';
import { isSteering } from '@/utils/goals/is-steering';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { EVERY_JOB, filterJudged } from './filter-judged';
import { JobDetail } from './job-detail';
import { JobsEmpty } from './jobs-empty';
import { JobsFilter } from './jobs-filter';
import { JobsTable } from './jobs-table';
import { NoGoalNotice } from './no-goal-notice';
import { NoMatch } from './no-match';
import type { SortOrder } from './sort-postings';
import { sortPostings } from './sort-postings';
import { useJudgedPostings } from './use-judged-postings';

const BEST_FIRST: SortOrder = { column: 'verdict', direction: 'ascending' };

const hrefOf = (id: string): string => `#/jobs/${id}`;

/** The saved jobs with their verdicts; the open one stands beside the table, on a narrow window in its place. */
export function JobsPage({ openId }: { readonly openId: string | null }): ReactNode {
  const { db } = useDesk();
  const profile = useProfile(db);
  const judged = useJudgedPostings(useSavedPostings(db), profile);
  const [filter, setFilter] = useState(EVERY_JOB);
  const [order, setOrder] = useState(BEST_FIRST);
  const [now] = useState(() => new Date());
  const postings = useMemo(() => (judged ?? []).map(({ posting }) => posting), [judged]);
  const found = useFoundPostings(postings, filter.query);
  const sorted = useMemo(() => sortPostings(judged ?? [], order), [judged, order]);
  const rows = useMemo(
    () =>
      found === postings && filter.verdict === null
        ? sorted
        : filterJudged(sorted, new Set(found), filter.verdict),
    [found, postings, sorted, filter.verdict],
  );

  if (judged === null || (judged.length === 0 && openId === null)) {
    return (
      <DeskPage title={i18n.t('desk.jobs')}>
        {judged === null ? <LoadingState label={i18n.t('desk.loading')} lines={6} /> : <JobsEmpty />}
      </DeskPage>
    );
  }
  const { length: count } = judged;
  const open =
    openId === null ? null : (judged.find(({ posting }) => posting.id === openId)?.posting ?? 'gone');
  const noGoal = profile.state !== 'loading' && !profile.goals.some(isSteering);
  return (
    <div className="flex grow items-start gap-6">
      <div className={open === null ? 'min-w-0 grow' : 'min-w-0 grow max-[75rem]:hidden'}>
        <DeskPage
          title={i18n.t('desk.jobs')}
          intro={say({ key: 'desk.jobs_intro', count, params: { count } })}
        >
          {noGoal && <NoGoalNotice />}
          <JobsFilter filter={filter} onFilter={setFilter} judged={judged} shown={rows.length} />
          {rows.length === 0 ? (
            <NoMatch
              title={i18n.t('desk.jobs_none_match')}
              body={i18n.t('desk.jobs_none_match_body')}
              onClear={() => setFilter(EVERY_JOB)}
            />
          ) : (
            <div className="rounded-lg border border-line bg-card">
              <JobsTable
                rows={rows}
                order={order}
                onSort={setOrder}
                hrefOf={hrefOf}
                openId={openId}
                narrow={open !== null}
                now={now}
              />
            </div>
          )}
        </DeskPage>
      </div>
      {open !== null && (
        <JobDetail key={openId} db={db} posting={open} profile={profile} now={now} backTo="/jobs" />
      )}
    </div>
  );
}
