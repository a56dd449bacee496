import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { say } from '@/utils/platform/say';
import type { ViewStore } from './use-store';

type Trouble = Exclude<ViewStore['state'], 'loading' | 'ready'>;

/** How grave it is, and the part of its keys in the catalogue's `page` section. */
const TROUBLES: Record<Trouble, { readonly kind: 'warn' | 'error'; readonly key: string }> = {
  'storage-off': { kind: 'warn', key: 'storage_off' },
  'data-missing': { kind: 'error', key: 'data_missing' },
  'newer-data': { kind: 'warn', key: 'newer_data' },
  blocked: { kind: 'error', key: 'store_failed' },
  failed: { kind: 'error', key: 'store_failed' },
};

export interface StoreNoticeProps {
  readonly store: ViewStore;
  /** Leads to the desk, where what is missing can be brought back. */
  readonly onOpenDesk: () => void;
}

/** What is wrong with the store, whether everything is safe and what to do; nothing while it is well. */
export function StoreNotice({ store, onOpenDesk }: StoreNoticeProps): ReactNode {
  if (store.state === 'loading' || store.state === 'ready') return null;
  const { kind, key } = TROUBLES[store.state];
  return (
    <Notice
      kind={kind}
      title={say({ key: `page.${key}` })}
      action={
        store.state === 'data-missing' && (
          <Button onClick={onOpenDesk}>{i18n.t('page.data_missing_action')}</Button>
        )
      }
    >
      {say({ key: `page.${key}_body` })}
    </Notice>
  );
}
