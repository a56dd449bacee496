import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { LoadingState } from '@/components/ui/loading-state';
import { Notice } from '@/components/ui/notice';
import { agoText } from '@/components/ui/time-text';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';
import { useBin } from './use-bin';
import type { Binned } from './use-bin';

/** What was removed, with the way back; emptying it asks once, for there is no way back from that. */
export function BinCard({ db }: { readonly db: NorthingDb }): ReactNode {
  const { bin, restore, empty, refusal } = useBin(db);
  const [asks, setAsks] = useState(false);
  const [now] = useState(() => new Date());
  if (bin.state === 'loading') return <LoadingState label={i18n.t('desk.loading')} lines={2} />;
  if (bin.state === 'empty') return <p className="text-faint">{i18n.t('desk.data_bin_empty')}</p>;
  const { length: count } = bin.binned;
  return (
    <div className="flex flex-col items-start gap-3">
      <ul className="w-full">
        {bin.binned.map((binned) => (
          <BinRow key={binned.id} binned={binned} now={now} onRestore={restore} />
        ))}
      </ul>
      <Button variant="danger" icon={<Trash2 size={15} aria-hidden />} onClick={() => setAsks(true)}>
        {i18n.t('desk.data_bin_clear')}
      </Button>
      {refusal !== null && (
        <Notice kind="error" title={say({ key: `refusal.${refusal.replaceAll('-', '_')}` })} />
      )}
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={i18n.t('desk.data_bin_clear_title')}
        closeLabel={i18n.t('ui.close')}
        actions={
          <>
            <Button onClick={() => setAsks(false)}>{i18n.t('desk.data_erase_keep')}</Button>
            <Button variant="danger" onClick={() => void empty().then(() => setAsks(false))}>
              {i18n.t('desk.data_bin_clear')}
            </Button>
          </>
        }
      >
        {say({ key: 'desk.data_bin_clear_body', count, params: { count } })}
      </Dialog>
    </div>
  );
}

interface BinRowProps {
  readonly binned: Binned;
  readonly now: Date;
  readonly onRestore: (binned: Binned, name: string) => void;
}

function BinRow({ binned, now, onRestore }: BinRowProps): ReactNode {
  const unnamed = binned.kind === 'posting' ? i18n.t('posting.untitled') : i18n.t('person.unnamed');
  const name = binned.name ?? unnamed;
  return (
    <li className="flex items-center gap-3 border-t border-line py-1.5 first:border-t-0">
      <div className="min-w-0 grow">
        <p>{name}</p>
        <p className="text-sm text-faint">
          {i18n.t('desk.data_removed_on', { date: agoText(binned.deletedAt, now, navigator.language) })}
        </p>
      </div>
      <Button
        icon={<Undo2 size={15} aria-hidden />}
        aria-label={i18n.t('desk.data_restore_label', { name })}
        onClick={() => onRestore(binned, name)}
      >
        {i18n.t('desk.data_restore')}
      </Button>
    </li>
  );
}
