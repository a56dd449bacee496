import { lazy, Suspense, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Kicker } from '@/components/page/kicker';
import { pageIdentity } from '@/components/page/page-identity';
import { pageKind } from '@/components/page/page-kind';
import { PageState } from '@/components/page/page-state';
import { SavableCards } from '@/components/page/savable-cards';
import type { Surfaces } from '@/components/page/surfaces';
import { useHeld } from '@/components/page/use-held';
import type { UseTabPage } from '@/components/page/use-tab-page';
import { Button } from '@/components/ui/button';
import { LoadingState } from '@/components/ui/loading-state';
import { Notice } from '@/components/ui/notice';
import { useAnyUnfinished } from '@/components/ui/unfinished';
import type { NorthingDb } from '@/utils/db/northing-db';
import { MovedFrom } from './moved-from';
import { PagePerson } from './page-person';
import { PagePosting } from './page-posting';

/** Few pages say that their job is closed. */
const PageGone = lazy(async () => ({ default: (await import('./page-gone')).PageGone }));

export interface ThisPageProps {
  readonly tabPage: UseTabPage;
  readonly db: NorthingDb | null;
  readonly now: Date;
  readonly surfaces: Surfaces;
}

/** The page in front, followed from tab to tab; something half-typed is never swapped away. */
export function ThisPage({ tabPage, db, now, surfaces }: ThisPageProps): ReactNode {
  const { page, readAgain } = tabPage;
  const { shown, changed, show } = useHeld(page, pageIdentity(page), useAnyUnfinished());
  return (
    <>
      {changed && (
        <div className="sticky top-0 z-10 border-b border-line bg-card p-3">
          <Notice
            kind="info"
            title={i18n.t('panel.changed')}
            action={<Button onClick={show}>{i18n.t('panel.show_new')}</Button>}
          >
            {i18n.t('panel.changed_body')}
          </Notice>
        </div>
      )}
      <div className="px-4 not-empty:pt-3.5">
        <MovedFrom db={db} page={shown} surfaces={surfaces} />
      </div>
      <Shown page={shown} db={db} now={now} surfaces={surfaces} isCurrent={!changed} readAgain={readAgain} />
    </>
  );
}

interface ShownProps extends Omit<ThisPageProps, 'tabPage'> {
  readonly page: UseTabPage['page'];
  readonly isCurrent: boolean;
  readonly readAgain: () => void;
}

function Shown({ page, db, now, surfaces, isCurrent, readAgain }: ShownProps): ReactNode {
  const found = pageKind(page);
  if (page.state === 'read' && (found.kind === 'posting' || found.kind === 'person')) {
    const shared = { db, at: found.at, now, tabId: page.tab.id, surfaces, isCurrent, takesFocus: false };
    const key = pageIdentity(page);
    return found.kind === 'posting' ? (
      <PagePosting key={key} {...shared} candidate={found.candidate} />
    ) : (
      <PagePerson key={key} {...shared} candidate={found.candidate} />
    );
  }
  if (found.kind === 'list')
    return (
      <div className="flex flex-col gap-1 px-4 py-3.5">
        <p className="text-xs text-faint">
          <Kicker kind="list" url={found.reading.url} at={now.toISOString()} now={now} />
        </p>
        <SavableCards db={db} reading={found.reading} />
      </div>
    );
  if (found.kind === 'posting' || found.kind === 'person') return null;
  if (found.kind === 'expired' && page.state === 'read')
    return (
      <Suspense fallback={<LoadingState label={i18n.t('ui.loading')} lines={6} />}>
        <PageGone
          key={pageIdentity(page)}
          db={db}
          url={page.found.url}
          now={now}
          surfaces={surfaces}
          otherwise={
            <PageState
              kind="expired"
              problems={'problems' in found ? found.problems : []}
              onReadAgain={readAgain}
              onChooseBoards={() => surfaces.openDesk('/settings')}
            />
          }
        />
      </Suspense>
    );
  return (
    <PageState
      kind={found.kind}
      problems={'problems' in found ? found.problems : []}
      onReadAgain={readAgain}
      onChooseBoards={() => surfaces.openDesk('/settings')}
    />
  );
}
