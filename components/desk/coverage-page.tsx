import { Map as MapIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { useProfile } from '@/components/fit/use-profile';
import { CoverageGrid, percentText } from '@/components/network/coverage-grid';
import { CoverageTable } from '@/components/network/coverage-table';
import { nextWords } from '@/components/network/next-words';
import { useNetwork } from '@/components/network/use-network';
import { useSavedPeople } from '@/components/person/use-saved-people';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { Notice } from '@/components/ui/notice';
import { localDay } from '@/components/ui/time-text';
import type { CoverageMap } from '@/utils/network/coverage-map';
import { coverageMap } from '@/utils/network/coverage-map';
import { say } from '@/utils/platform/say';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { useJudgedPostings } from './use-judged-postings';

/** Which of my target areas recruiters cover, which nobody does, and whom to reach next (F5). */
export function CoveragePage(): ReactNode {
  const { db } = useDesk();
  const [now] = useState(() => new Date());
  const today = localDay(now);
  const people = useSavedPeople(db);
  const profile = useProfile(db);
  const ads = useJudgedPostings(useSavedPostings(db), profile);
  const network = useNetwork(db);
  const map = useMemo((): CoverageMap | null => {
    if (people.state === 'loading' || profile.state === 'loading' || ads === null || network === undefined)
      return null;
    const { logs, ties } = network;
    const known = people.state === 'ready' ? people.people : [];
    return coverageMap({ goals: profile.goals, people: known, ties, logs, ads, today });
  }, [people, profile, ads, network, today]);

  const name = i18n.t('network.map');
  if (map === null)
    return (
      <DeskPage title={name}>
        <LoadingState label={i18n.t('desk.loading')} lines={6} />
      </DeskPage>
    );
  if (map.overall === null)
    return (
      <DeskPage title={name}>
        <div className="rounded-lg border border-line bg-card">
          <EmptyState
            icon={<MapIcon size={28} />}
            title={i18n.t('network.map_empty')}
            action={
              <a href="#/goals/new/12-month" className="text-star underline">
                {i18n.t('desk.jobs_set_goal')}
              </a>
            }
          >
            {i18n.t('network.map_empty_body')}
          </EmptyState>
        </div>
      </DeskPage>
    );
  return (
    <DeskPage title={mapFinding(map)} name={name} intro={i18n.t('network.map_intro')}>
      <div className="flex flex-col gap-5">
        {map.next !== null && (
          <Notice
            kind="info"
            title={i18n.t('network.reach_next', {
              area: [map.next.area.name, map.next.area.place].filter((part) => part !== null).join(', '),
            })}
          >
            {map.next.recruiter.person === null ? (
              <a
                href={`#/jobs/${map.next.recruiter.postingId}`}
                className="text-star underline underline-offset-3"
              >
                {nextWords(map.next.recruiter)}
              </a>
            ) : (
              <a
                href={`#/people/${map.next.recruiter.person.id}`}
                className="text-star underline underline-offset-3"
              >
                {nextWords(map.next.recruiter)}
              </a>
            )}
          </Notice>
        )}
        <CoverageGrid map={map} />
        <section aria-labelledby="cover-table" className="rounded-lg border border-line bg-card">
          <h2 id="cover-table" className="px-3 pt-3 text-md font-semibold">
            {i18n.t('network.map_table')}
          </h2>
          <CoverageTable map={map} hrefOf={(id) => `#/people/${id}`} />
        </section>
        <p className="text-xs text-faint">{i18n.t('network.map_legend')}</p>
      </div>
    </DeskPage>
  );
}

/** What the map shows, as its heading: the empty areas first. */
function mapFinding({ empty, areas, overall }: CoverageMap): string {
  if (empty.length === areas.length) return i18n.t('network.finding_none');
  if (empty.length > 0)
    return say({
      key: 'network.finding_empty',
      count: empty.length,
      params: { count: empty.length, of: areas.length },
    });
  return i18n.t('network.finding_all', { share: percentText(overall ?? 0) });
}
