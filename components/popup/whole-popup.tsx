import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { SavableCards } from '@/components/page/savable-cards';
import { MovedFrom } from '@/components/panel/moved-from';
import { pageIdentity } from '@/components/page/page-identity';
import { pageKind, type PageKind } from '@/components/page/page-kind';
import { PageState } from '@/components/page/page-state';
import type { Surfaces } from '@/components/page/surfaces';
import { useActiveTab } from '@/components/page/use-active-tab';
import { useTabPage } from '@/components/page/use-tab-page';
import { CopyPitch } from '@/components/pitch/copy-pitch';
import { StoreNotice } from '@/components/store/store-notice';
import { useStore } from '@/components/store/use-store';
import { Button } from '@/components/ui/button';
import { LoadingState } from '@/components/ui/loading-state';
import type { Front } from '@/utils/platform/front-looks';
import { adIdentity, type FrontLook } from '@/utils/toolbar/front-look';
import type { EarlyPress } from './early-press';
import { FirstLook } from './first-look';
import { OpenPanelButton } from './open-panel-button';
import { PersonPage } from './person-page';
import { PopupDue } from './popup-due';
import { PopupFrame } from './popup-frame';
import { PostingPage } from './posting-page';

export interface WholePopupProps {
  /** The look at the tab in front is shown for as long as nothing better is known. */
  readonly front: Front;
  readonly now: Date;
  readonly early: EarlyPress;
  /** Ways out, given the window the popup hangs on. */
  readonly surfacesOf: (windowId: number | null) => Surfaces;
}

/** The popup with everything it can do, on a page of any kind. */
export function WholePopup({ front, now, early, surfacesOf }: WholePopupProps): ReactNode {
  const tab = useActiveTab() ?? front.tab ?? undefined;
  const { page, readAgain } = useTabPage(tab, { eager: true });
  const store = useStore();
  const surfaces = surfacesOf(tab?.windowId ?? null);
  const found = pageKind(page);
  const notices = (
    <>
      <StoreNotice store={store} onOpenDesk={() => surfaces.openDesk('/data')} />
      <MovedFrom db={'db' in store ? store.db : null} page={page} surfaces={surfaces} />
    </>
  );

  const look = holdsFor(found, front.look) ? front.look : null;
  const first = <FirstLook look={look} now={now} surfaces={surfaces} early={early} />;
  if (look !== null && (store.state === 'loading' || found.kind !== 'posting')) return first;
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
      notices,
      early,
    };

    return found.kind === 'posting' ? (
      <PostingPage key={pageIdentity(page)} {...shared} candidate={found.candidate} first={first} />
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
      {notices}
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

/** Whether the look is at the page as far as that is known by now. */
function holdsFor(found: PageKind, look: FrontLook | null): boolean {
  if (look === null || found.kind === 'loading' || found.kind === 'reading') return look !== null;
  return found.kind === 'posting' && adIdentity(found.candidate) === look.identity;
}
