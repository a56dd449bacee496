import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import { BearingChart } from '@/components/fit/bearing/bearing-chart';
import { useProfile, type ProfileState } from '@/components/fit/use-profile';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { Button } from '@/components/ui/button';
import { LoadingState } from '@/components/ui/loading-state';
import type { Goal } from '@/utils/goals/goal';
import { isSteering } from '@/utils/goals/is-steering';
import { say } from '@/utils/platform/say';
import { bearingDots } from './bearing-dots';
import { EVERY_BEARING, narrowBearing } from './bearing-filter';
import { BearingFilterBar } from './bearing-filter-bar';
import { bearingFinding } from './bearing-finding';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { JobDetail } from './job-detail';
import { JobsEmpty } from './jobs-empty';
import { JobsTable } from './jobs-table';
import { NoGoalNotice } from './no-goal-notice';
import { NoMatch } from './no-match';
import { OrderChip } from './order-chip';
import { sortPostings, type SortOrder } from './sort-postings';
import { useJudgedPostings } from './use-judged-postings';

const BEST_FIRST: SortOrder = { column: 'verdict', direction: 'ascending' };

/** Every saved job by Ready and Toward, as a chart or as the table that says the same. */
export function BearingPage({ openId }: { readonly openId: string | null }): ReactNode {
  const { db } = useDesk();
  const [, go] = useLocation();
  const [filter, setFilter] = useState(EVERY_BEARING);
  const [asTable, setAsTable] = useState(false);
  const [order, setOrder] = useState(BEST_FIRST);
  const [now] = useState(() => new Date());
  const profile = useProfile(db);
  const measured = useMemo(() => withGoal(profile, filter.goalId), [profile, filter.goalId]);
  const judged = useJudgedPostings(useSavedPostings(db), measured);
  const rows = useMemo(
    () => (judged === null ? [] : narrowBearing(judged, filter, now)),
    [judged, filter, now],
  );
  const dots = useMemo(() => bearingDots(rows), [rows]);

  if (judged === null || judged.length === 0 || profile.state === 'loading') {
    return (
      <DeskPage title={i18n.t('bearing.title')}>
        {judged === null ? <LoadingState label={i18n.t('desk.loading')} lines={6} /> : <JobsEmpty />}
      </DeskPage>
    );
  }
  const goals = profile.goals.filter(isSteering);
  const goal = goals.find(({ id }) => id === filter.goalId) ?? goals[0];
  const open =
    openId === null ? null : (judged.find(({ posting }) => posting.id === openId)?.posting ?? 'gone');
  const finding = bearingFinding(rows);
  const unplaced = rows.length - dots.length;
  return (
    <div className="flex grow items-start gap-6">
      <div className={open === null ? 'min-w-0 grow' : 'min-w-0 grow max-[75rem]:hidden'}>
        <DeskPage
          title={finding}
          name={i18n.t('bearing.title')}
          intro={
            <>
              {goal?.statement} <OrderChip rows={rows} />
            </>
          }
          action={
            <Button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {i18n.t('bearing.as_table')}
            </Button>
          }
        >
          {goals.length === 0 && <NoGoalNotice />}
          <BearingFilterBar
            filter={filter}
            goals={goals}
            judged={judged}
            shown={rows.length}
            onFilter={setFilter}
          />
          {rows.length === 0 ? (
            <NoMatch
              title={i18n.t('desk.jobs_none_match')}
              body={i18n.t('bearing.none_match_body')}
              onClear={() => setFilter(EVERY_BEARING)}
            />
          ) : asTable || dots.length === 0 ? (
            <div className="rounded-lg border border-line bg-card">
              <JobsTable
                rows={sortPostings(rows, order)}
                order={order}
                onSort={setOrder}
                hrefOf={hrefOf}
                openId={openId}
                narrow={open !== null}
                now={now}
              />
            </div>
          ) : (
            <div className="rounded-lg border border-line bg-card p-3">
              <BearingChart
                dots={dots}
                lines={profile.thresholds}
                towardLabel={goal === undefined ? i18n.t('posting.toward') : axisOf(goal)}
                summary={i18n.t('bearing.summary', { finding, count: dots.length })}
                openId={openId}
                hrefOf={hrefOf}
                onOpen={(id) => go(`/bearing/${id}`)}
              />
            </div>
          )}
          {unplaced > 0 && !asTable && (
            <p className="mt-2 text-sm text-soft">
              {say({ key: 'bearing.unplaced', count: unplaced, params: { count: unplaced } })}{' '}
              <Button variant="ghost" small onClick={() => setAsTable(true)}>
                {i18n.t('bearing.unplaced_show')}
              </Button>
            </p>
          )}
        </DeskPage>
      </div>
      {open !== null && (
        <JobDetail key={openId} db={db} posting={open} profile={profile} now={now} backTo="/bearing" />
      )}
    </div>
  );
}

const hrefOf = (id: string): string => `#/bearing/${id}`;

const axisOf = ({ horizon }: Goal): string => say({ key: `bearing.axis_${horizon.replaceAll('-', '_')}` });

/** The profile as if the chosen goal were the only one. */
function withGoal(profile: ProfileState, goalId: string | null): ProfileState {
  if (profile.state === 'loading' || goalId === null) return profile;
  return { ...profile, goals: profile.goals.filter(({ id }) => id === goalId) };
}
