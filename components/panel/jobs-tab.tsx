import { Bookmark, SearchX } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ProfileState } from '@/components/fit/use-profile';
import { PostingRow } from '@/components/posting/posting-row';
import { useFoundPostings } from '@/components/posting/use-found-postings';
import type { SavedPostings } from '@/components/posting/use-saved-postings';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { PageHeading } from '@/components/ui/page-heading';
import { say } from '@/utils/platform/say';
import type { Posting } from '@/utils/posting/posting';
import { LongList } from './long-list';
import { SearchBox } from './search-box';
import { VerdictOfSaved } from './verdict-of-saved';

const NONE: readonly Posting[] = [];

export interface JobsTabProps {
  readonly saved: SavedPostings;
  readonly profile: ProfileState;
  readonly now: Date;
  readonly takesFocus: boolean;
  readonly onOpen: (id: string) => void;
  readonly onRemove?: ((posting: Posting) => void) | undefined;
  readonly onLookAtPage: () => void;
}

/** The saved jobs, newest first, each with its verdict as goals and skills stand now. */
export function JobsTab({
  saved,
  profile,
  now,
  takesFocus,
  onOpen,
  onRemove,
  onLookAtPage,
}: JobsTabProps): ReactNode {
  const [query, setQuery] = useState('');
  const found = useFoundPostings(saved.state === 'ready' ? saved.postings : NONE, query);
  if (saved.state === 'loading') return <LoadingState label={i18n.t('panel.jobs_loading')} lines={6} />;
  if (saved.state === 'empty')
    return (
      <EmptyState
        icon={<Bookmark size={28} />}
        title={i18n.t('panel.jobs_empty')}
        action={<Button onClick={onLookAtPage}>{i18n.t('panel.jobs_empty_action')}</Button>}
      >
        {i18n.t('panel.jobs_empty_body')}
      </EmptyState>
    );
  return (
    <>
      <SearchBox label={i18n.t('panel.jobs_search')} query={query} onQuery={setQuery} />
      <div className="px-4 pb-1">
        <PageHeading takesFocus={takesFocus} quiet>
          {say({ key: 'panel.jobs_count', count: found.length, params: { count: found.length } })}
        </PageHeading>
      </div>
      {found.length === 0 ? (
        <EmptyState
          icon={<SearchX size={28} />}
          title={i18n.t('panel.jobs_none_found', { query })}
          action={<Button onClick={() => setQuery('')}>{i18n.t('panel.clear_search')}</Button>}
        >
          {i18n.t('panel.jobs_none_found_body')}
        </EmptyState>
      ) : (
        <LongList
          key={query}
          rows={found}
          render={(posting, place) => (
            <PostingRow
              place={place}
              key={posting.id}
              posting={posting}
              now={now}
              verdict={<VerdictOfSaved posting={posting} profile={profile} />}
              onOpen={onOpen}
              onRemove={onRemove}
            />
          )}
        />
      )}
    </>
  );
}
