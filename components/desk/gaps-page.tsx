import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { useProfile } from '@/components/fit/use-profile';
import { GapTableView } from '@/components/gap/gap-table-view';
import { useGapActs } from '@/components/gap/use-gap-acts';
import { WhatIf } from '@/components/gap/what-if';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { SelectField } from '@/components/ui/select-field';
import { localDay } from '@/components/ui/time-text';
import { openedBy } from '@/utils/gaps/gap-table';
import { say } from '@/utils/platform/say';
import { isSteering } from '@/utils/goals/is-steering';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { gapFinding } from './gap-finding';
import { jobNames } from './job-names';
import { JobsEmpty } from './jobs-empty';
import { NoGoalNotice } from './no-goal-notice';
import { ShowMore } from './show-more';
import { useGapTable } from './use-gap-table';
import { useJudgedPostings } from './use-judged-postings';

const PAGE = 40;

/** What stands between me and the jobs of a direction, what closing it would open, and what I decided about it. */
export function GapsPage(): ReactNode {
  const { db } = useDesk();
  const profile = useProfile(db);
  const judged = useJudgedPostings(useSavedPostings(db), profile);
  const acts = useGapActs(db);
  const [goalId, setGoalId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [meant, setMeant] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(PAGE);
  const [now] = useState(() => new Date());
  const jobOf = useMemo(() => jobNames(judged ?? []), [judged]);

  const goals = profile.state === 'loading' ? [] : profile.goals.filter(isSteering);
  const goal = goals.find(({ id }) => id === goalId) ?? goals[0];
  const table = useGapTable(judged, profile, goal?.id ?? null);

  if (judged === null || profile.state === 'loading')
    return (
      <DeskPage title={i18n.t('gap.title')}>
        <LoadingState label={i18n.t('desk.loading')} lines={6} />
      </DeskPage>
    );
  if (judged.length === 0 || table === null)
    return (
      <DeskPage title={i18n.t('gap.title')}>{goals.length === 0 ? <NoGoalNotice /> : <JobsEmpty />}</DeskPage>
    );

  const chosen = table.rows.filter(({ id }) => meant.has(id));
  return (
    <DeskPage
      title={gapFinding(table)}
      name={i18n.t('gap.title')}
      intro={i18n.t('gap.intro', { jobs: table.jobs, within: table.within })}
      action={
        goals.length > 1 && (
          <div className="w-80 max-w-full">
            <SelectField
              label={i18n.t('bearing.goal')}
              labelHidden
              value={goal?.id ?? ''}
              choices={goals.map(({ id, horizon, statement }) => ({
                value: id,
                label: say({
                  key: `popup.goal_${horizon.replaceAll('-', '_')}`,
                  params: { goal: statement },
                }),
              }))}
              onChange={setGoalId}
            />
          </div>
        )
      }
    >
      <RefusalNotice refusal={acts.refusal} />
      {table.rows.length === 0 ? (
        <EmptyState title={i18n.t('gap.empty')}>{i18n.t('gap.empty_body')}</EmptyState>
      ) : (
        <>
          <WhatIf
            names={chosen.map(({ name }) => name)}
            opened={chosen.length === 0 ? [] : openedBy(table, [...meant])}
            jobOf={jobOf}
            pairs={table.pairs}
            onPair={({ ids }) => setMeant(new Set(ids))}
            onNone={() => setMeant(new Set())}
          />
          <div className="rounded-lg border border-line bg-card">
            <GapTableView
              table={table}
              rows={table.rows.slice(0, most)}
              openId={openId}
              meant={meant}
              today={localDay(now)}
              jobOf={jobOf}
              onOpen={setOpenId}
              onMean={(id, on) => {
                const next = new Set(meant);
                if (on) next.add(id);
                else next.delete(id);
                setMeant(next);
              }}
              onDecide={async (decision) => {
                const kept = await acts.decide(decision);
                // Closing shows at once what it would open.
                if (kept && decision.decision === 'close') setMeant(new Set([...meant, decision.id]));
                return kept;
              }}
              onClear={acts.clear}
            />
            <ShowMore hidden={table.rows.length - most} step={PAGE} onMore={() => setMost(most + PAGE)} />
          </div>
        </>
      )}
    </DeskPage>
  );
}
