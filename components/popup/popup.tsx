import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { SavableCards } from '@/components/page/savable-cards';
import { pageIdentity } from '@/components/page/page-identity';
import { pageKind } from '@/components/page/page-kind';
import { PageState } from '@/components/page/page-state';
import type { Surfaces } from '@/components/page/surfaces';
import { useActiveTab } from '@/components/page/use-active-tab';
import { useTabPage } from '@/components/page/use-tab-page';
import { CopyPitch } from '@/components/pitch/copy-pitch';
import { StoreNotice } from '@/components/store/store-notice';
import { useStore } from '@/components/store/use-store';
import { Button } from '@/components/ui/button';
import { LoadingState } from '@/components/ui/loading-state';
import { OpenPanelButton } from './open-panel-button';
import { PersonPage } from './person-page';
import { PopupDue } from './popup-due';
import { PopupFrame } from './popup-frame';
import { PostingPage } from './posting-page';

export interface PopupProps {
  /** Ways out, given the window the popup hangs on. */
  readonly surfacesOf: (windowId: number | null) => Surfaces;
}

/** What the page in front is, and the one thing to do with it. */
export function Popup({ surfacesOf }: PopupProps): ReactNode {
  const tab = useActiveTab();
  const { page, readAgain } = useTabPage(tab, { eager: true });
  const store = useStore();
  const [now] = useState(() => new Date());
  const surfaces = surfacesOf(tab?.windowId ?? null);
  const found = pageKind(page);
  const storeNotice = <StoreNotice store={store} onOpenDesk={() => surfaces.openDesk('/data')} />;

  if (
    tab !== undefined &&
    store.state !== 'loading' &&
    (found.kind === 'posting' || found.kind === 'person')
  ) {
    const shared = {
      db: 'db' in store ? store.db : null,
      at: found.at,
      now,
      tabId: tab.id,
      surfaces,
      storeNotice,
    };
    return found.kind === 'posting' ? (
      <PostingPage key={pageIdentity(page)} {...shared} candidate={found.candidate} />
    ) : (
      <PersonPage key={found.candidate.url} {...shared} candidate={found.candidate} />
    );
  }

  return (
    <PopupFrame
      footer={
        <div className="flex flex-wrap gap-2">
          <OpenPanelButton surfaces={surfaces} />
          <Button variant="ghost" onClick={() => surfaces.openDesk('/jobs')}>
            {i18n.t('popup.open_desk')}
          </Button>
        </div>
      }
    >
      {storeNotice}
      {found.kind === 'list' ? (
        <SavableCards db={'db' in store ? store.db : null} reading={found.reading} />
      ) : found.kind === 'posting' || found.kind === 'person' ? (
        <LoadingState label={i18n.t('ui.loading')} lines={5} />
      ) : (
        <PageState
          kind={found.kind}
          problems={'problems' in found ? found.problems : []}
          onReadAgain={readAgain}
          onChooseBoards={() => surfaces.openDesk('/settings')}
        />
      )}
      <PopupDue db={'db' in store ? store.db : null} now={now} surfaces={surfaces} />
      <CopyPitch db={'db' in store ? store.db : null} />
    </PopupFrame>
  );
}
