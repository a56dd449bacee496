import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import { useAreas } from '@/components/network/use-areas';

import { findPeople } from '@/components/person/find-people';
import { useSavedPeople } from '@/components/person/use-saved-people';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { TextField } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import { AddPerson } from './add-person';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { NoMatch } from './no-match';
import { PeopleTable } from './people-table';
import { PersonDetail } from './person-detail';
import { ShowMore } from './show-more';
import { TrySample } from './try-sample';

const PAGE = 100;

/** The saved recruiters, hiring managers and contacts; the open one stands beside the list. */
export function PeoplePage({ openId }: { readonly openId: string | null }): ReactNode {
  const { db } = useDesk();
  const people = useSavedPeople(db);
  const areaOf = useAreas(db);
  const [, go] = useLocation();
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(PAGE);
  const [now] = useState(() => new Date());
  const wanted = useDeferredValue(query);
  const known = people.state === 'ready' ? people.people : null;
  const rows = useMemo(
    () => (known === null ? [] : findPeople(known, wanted, areaOf)),
    [known, wanted, areaOf],
  );

  const adding = db.mode === 'ready' && <AddPerson db={db} onAdded={(id) => go(`/people/${id}`)} />;
  if (people.state !== 'ready') {
    return (
      <DeskPage title={i18n.t('desk.people')}>
        {people.state === 'loading' ? (
          <LoadingState label={i18n.t('desk.loading')} lines={6} />
        ) : (
          <div className="rounded-lg border border-line bg-card">
            <EmptyState
              icon={<UserRound size={28} />}
              title={i18n.t('desk.people_empty')}
              action={
                <div className="flex flex-wrap justify-center gap-2">
                  {adding}
                  <TrySample />
                </div>
              }
            >
              {i18n.t('desk.people_empty_body')}
            </EmptyState>
          </div>
        )}
      </DeskPage>
    );
  }
  const { length: count } = people.people;
  const open = openId === null ? null : (people.people.find(({ id }) => id === openId) ?? 'gone');
  return (
    <div className="flex grow items-start gap-6">
      <div className={open === null ? 'min-w-0 grow' : 'min-w-0 grow max-[75rem]:hidden'}>
        <DeskPage
          title={i18n.t('desk.people')}
          intro={say({ key: 'desk.people_intro', count, params: { count } })}
        >
          <div className="mb-3 flex flex-wrap items-start justify-between gap-3">
            <search className="block w-full max-w-sm">
              <TextField
                type="search"
                label={i18n.t('desk.people_search')}
                labelHidden
                placeholder={i18n.t('desk.people_search_hint')}
                maxLength={200}
                value={query}
                onChange={setQuery}
              />
            </search>
            {adding}
          </div>
          {rows.length === 0 ? (
            <NoMatch
              title={i18n.t('desk.people_none_match')}
              body={i18n.t('desk.people_none_match_body')}
              onClear={() => setQuery('')}
            />
          ) : (
            <div className="rounded-lg border border-line bg-card">
              <PeopleTable people={rows.slice(0, most)} openId={openId} now={now} areaOf={areaOf} />
              <ShowMore hidden={rows.length - most} step={PAGE} onMore={() => setMost(most + PAGE)} />
            </div>
          )}
        </DeskPage>
      </div>
      {open !== null && <PersonDetail key={openId} db={db} person={open} />}
    </div>
  );
}
