import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import { LastExportChip } from '@/components/data/last-export-chip';
import { FaultBoundary } from '@/components/page/fault-boundary';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { useActs } from '@/components/store/use-acts';
import { Notice } from '@/components/ui/notice';
import { Toaster } from '@/components/ui/toaster';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';
import { DeskContext } from './desk-context';
import { DeskHeader } from './desk-header';
import { DeskNav } from './desk-nav';
import { DeskRoutes } from './desk-routes';
import { Palette } from './palette/palette';
import { PaletteButton } from './palette/palette-button';
import { usePalette } from './palette/use-palette';
import { SkipLink } from './skip-link';
import { useCounts } from './use-counts';
import { useUndoKey } from './use-undo-key';
import { useUndoLast } from './use-undo-last';

/** The frame of the desk over an open store: bar, way around, page, and the toasts that offer undo. */
export function DeskFrame({ db }: { readonly db: NorthingDb }): ReactNode {
  const [path] = useLocation();
  const hasMoved = useHasMoved(path);
  const { act, refusal } = useActs(db);
  const { undoLast, problem } = useUndoLast(db, act);
  const counts = useCounts(db);
  useUndoKey(undoLast);
  const palette = usePalette();

  return (
    <DeskContext value={{ db, hasMoved }}>
      <SkipLink />
      <div className="flex min-h-screen flex-col">
        <DeskHeader>
          <PaletteButton onPress={palette.show} />
          <LastExportChip />
        </DeskHeader>
        <div className="flex grow flex-col beside:flex-row">
          <DeskNav path={path} counts={counts} />
          <main tabIndex={-1} className="flex min-w-0 grow flex-col p-4 sm:p-6 print:p-0">
            <div className="mb-4 flex flex-col gap-2 empty:hidden">
              <RefusalNotice refusal={refusal} />
              {problem !== null && <Notice kind="info" title={say(problem)} />}
            </div>
            <FaultBoundary key={path.split('/')[1]}>
              <DeskRoutes />
            </FaultBoundary>
          </main>
        </div>
      </div>
      <Palette db={db} open={palette.open} onClose={palette.close} undoLast={undoLast} />
      <Toaster label={i18n.t('desk.messages')} />
    </DeskContext>
  );
}

/** Whether the path has ever been another one than at the beginning. */
function useHasMoved(path: string): boolean {
  const [first] = useState(path);
  const [moved, setMoved] = useState(false);
  if (path !== first && !moved) setMoved(true);
  return moved;
}
