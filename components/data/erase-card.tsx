import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';
import { useErase } from './use-erase';
import { useHoldings } from './use-holdings';

/** Erases everything after asking once, with what goes in numbers. */
export function EraseCard({ db }: { readonly db: NorthingDb }): ReactNode {
  const { erase, refusal } = useErase(db);
  const holdings = useHoldings(db);
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [erased, setErased] = useState(false);

  const run = async (): Promise<void> => {
    setBusy(true);
    const done = await erase();
    setBusy(false);
    setErased(done);
    setAsks(false);
  };

  return (
    <div className="flex flex-col items-start gap-3">
      <Button variant="danger" onClick={() => setAsks(true)}>
        {i18n.t('desk.data_erase_now')}
      </Button>
      <p role="status" className="text-soft empty:hidden">
        {erased && i18n.t('desk.data_erased')}
      </p>
      {refusal !== null && (
        <Notice kind="error" title={say({ key: `refusal.${refusal.replaceAll('-', '_')}` })} />
      )}
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={i18n.t('desk.data_erase_title')}
        closeLabel={i18n.t('ui.close')}
        actions={
          <>
            <Button onClick={() => setAsks(false)}>{i18n.t('desk.data_erase_keep')}</Button>
            <Button variant="danger" busy={busy} onClick={() => void run()}>
              {i18n.t('desk.data_erase_now')}
            </Button>
          </>
        }
      >
        {holdings !== undefined && i18n.t('desk.data_erase_counts', { ...holdings })}
      </Dialog>
    </div>
  );
}
