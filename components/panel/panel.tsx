import { LayoutDashboard } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { useProfile } from '@/components/fit/use-profile';
import { useAreas } from '@/components/network/use-areas';
import { RefusalNotice } from '@/components/page/refusal-notice';
import type { Surfaces } from '@/components/page/surfaces';
import { useActiveTab } from '@/components/page/use-active-tab';
import { useTabPage } from '@/components/page/use-tab-page';
import { useSavedPeople } from '@/components/person/use-saved-people';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { StoreNotice } from '@/components/store/store-notice';
import { useStore } from '@/components/store/use-store';
import { IconButton } from '@/components/ui/icon-button';
import { LoadingState } from '@/components/ui/loading-state';
import { TabPanel, Tabs } from '@/components/ui/tabs';
import { Toaster } from '@/components/ui/toaster';
import { UnfinishedProvider } from '@/components/ui/unfinished';
import { WordMark } from '@/components/ui/word-mark';
import { JobsTab } from './jobs-tab';
import { PeopleTab } from './people-tab';
import { SavedPerson } from './saved-person';
import { SavedPosting } from './saved-posting';
import { ThisPage } from './this-page';
import { useRemovals } from './use-removals';

type TabId = 'page' | 'jobs' | 'people';

/** Where the user is in the panel; `moves` counts the changes of view, the first of which takes no focus. */
interface Place {
  readonly tab: TabId;
  readonly openPosting: string | null;
  readonly openPerson: string | null;
  readonly moved: boolean;
}

/** The panel beside the page: the page in front, the saved jobs and the saved people. */
export function Panel({ surfaces }: { readonly surfaces: Surfaces }): ReactNode {
  const tabPage = useTabPage(useActiveTab(), { eager: false });
  const store = useStore();
  const db = 'db' in store ? store.db : null;
  const profile = useProfile(db);
  const postings = useSavedPostings(db);
  const people = useSavedPeople(db);
  const areaOf = useAreas(db);
  const { removePosting, removePerson, refusal } = useRemovals(db);
  const [now] = useState(() => new Date());
  const [place, setPlace] = useState<Place>({
    tab: 'page',
    openPosting: null,
    openPerson: null,
    moved: false,
  });
  const go = (change: Partial<Place>): void => setPlace({ ...place, moved: true, ...change });
  const toPage = (): void => go({ tab: 'page' });

  const openPosting =
    postings.state === 'ready' ? postings.postings.find(({ id }) => id === place.openPosting) : undefined;
  const openPerson =
    people.state === 'ready' ? people.people.find(({ id }) => id === place.openPerson) : undefined;
  const tabs = [
    { id: 'page', label: i18n.t('panel.this_page') },
    { id: 'jobs', label: i18n.t('panel.jobs'), count: countOf(postings) },
    { id: 'people', label: i18n.t('panel.people'), count: countOf(people) },
  ] as const;

  return (
    <UnfinishedProvider>
      <div className="flex min-h-screen flex-col bg-card">
        <header>
          <div className="flex items-center justify-between gap-3 px-4 py-2">
            <WordMark name={i18n.t('extension.name')} />
            <IconButton
              label={i18n.t('popup.open_desk')}
              icon={<LayoutDashboard size={18} aria-hidden />}
              onClick={() => surfaces.openDesk('/jobs')}
            />
          </div>
          <Tabs
            label={i18n.t('panel.tabs')}
            tabs={tabs}
            selected={place.tab}
            onSelect={(tab) => go({ tab, moved: false })}
          />
        </header>
        <main className="flex grow flex-col">
          <div className="empty:hidden [&>*]:m-3">
            <StoreNotice store={store} onOpenDesk={() => surfaces.openDesk('/data')} />
            <RefusalNotice refusal={refusal} />
          </div>
          <TabPanel id={place.tab}>
            {store.state === 'loading' ? (
              <LoadingState label={i18n.t('ui.loading')} lines={6} />
            ) : place.tab === 'page' ? (
              <ThisPage tabPage={tabPage} db={db} now={now} surfaces={surfaces} />
            ) : place.tab === 'jobs' ? (
              openPosting === undefined ? (
                <JobsTab
                  saved={postings}
                  profile={profile}
                  now={now}
                  takesFocus={place.moved}
                  onOpen={(id) => go({ openPosting: id })}
                  onRemove={removePosting}
                  onLookAtPage={toPage}
                />
              ) : (
                <SavedPosting
                  key={openPosting.id}
                  db={db}
                  posting={openPosting}
                  profile={profile}
                  now={now}
                  surfaces={surfaces}
                  onBack={() => go({ openPosting: null })}
                />
              )
            ) : openPerson === undefined ? (
              <PeopleTab
                saved={people}
                now={now}
                areaOf={areaOf}
                takesFocus={place.moved}
                onOpen={(id) => go({ openPerson: id })}
                onRemove={removePerson}
                onLookAtPage={toPage}
              />
            ) : (
              <SavedPerson
                key={openPerson.id}
                db={db}
                person={openPerson}
                now={now}
                onOpenPosting={(id) => go({ tab: 'jobs', openPosting: id })}
                onBack={() => go({ openPerson: null })}
              />
            )}
          </TabPanel>
        </main>
      </div>
      <Toaster label={i18n.t('ui.toasts')} />
    </UnfinishedProvider>
  );
}

function countOf(
  saved: ReturnType<typeof useSavedPostings> | ReturnType<typeof useSavedPeople>,
): number | undefined {
  if (saved.state === 'loading') return undefined;
  if (saved.state === 'empty') return undefined;
  return 'postings' in saved ? saved.postings.length : saved.people.length;
}
