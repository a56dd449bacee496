import { SearchX, Users } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { findPeople } from '@/components/person/find-people';
import { PersonRow } from '@/components/person/person-row';
import type { SavedPeople } from '@/components/person/use-saved-people';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { PageHeading } from '@/components/ui/page-heading';
import { say } from '@/utils/platform/say';
import type { Person } from '@/utils/person/person';
import { LongList } from './long-list';
import { SearchBox } from './search-box';

export interface PeopleTabProps {
  readonly saved: SavedPeople;
  readonly now: Date;
  /** What a person recruits for, in a line. */
  readonly areaOf: (person: Person) => string;
  readonly takesFocus: boolean;
  readonly onOpen: (id: string) => void;
  readonly onRemove?: ((person: Person) => void) | undefined;
  readonly onLookAtPage: () => void;
}

/** The saved people, newest first. */
export function PeopleTab({
  saved,
  now,
  areaOf,
  takesFocus,
  onOpen,
  onRemove,
  onLookAtPage,
}: PeopleTabProps): ReactNode {
  const [query, setQuery] = useState('');
  const found = useMemo(
    () => (saved.state === 'ready' ? findPeople(saved.people, query, areaOf) : []),
    [saved, query, areaOf],
  );
  if (saved.state === 'loading') return <LoadingState label={i18n.t('panel.people_loading')} lines={6} />;
  if (saved.state === 'empty')
    return (
      <EmptyState
        icon={<Users size={28} />}
        title={i18n.t('panel.people_empty')}
        action={<Button onClick={onLookAtPage}>{i18n.t('panel.jobs_empty_action')}</Button>}
      >
        {i18n.t('panel.people_empty_body')}
      </EmptyState>
    );
  return (
    <>
      <SearchBox label={i18n.t('panel.people_search')} query={query} onQuery={setQuery} />
      <div className="px-4 pb-1">
        <PageHeading takesFocus={takesFocus} quiet>
          {say({ key: 'panel.people_count', count: found.length, params: { count: found.length } })}
        </PageHeading>
      </div>
      {found.length === 0 ? (
        <EmptyState
          icon={<SearchX size={28} />}
          title={i18n.t('panel.people_none_found', { query })}
          action={<Button onClick={() => setQuery('')}>{i18n.t('panel.clear_search')}</Button>}
        />
      ) : (
        <LongList
          key={query}
          rows={found}
          render={(person, place) => (
            <PersonRow
              key={person.id}
              place={place}
              person={person}
              now={now}
              area={areaOf(person)}
              onOpen={onOpen}
              onRemove={onRemove}
            />
          )}
        />
      )}
    </>
  );
}
