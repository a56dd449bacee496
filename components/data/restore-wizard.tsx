import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { FoundStore, Witness } from '@/utils/db/witness';
import { say } from '@/utils/platform/say';
import { ImportCard } from './import-card';
import { useAcceptLoss } from './use-accept-loss';

export interface RestoreWizardProps {
  readonly db: NorthingDb;
  /** What there was when Northing last wrote, as far as it is known. */
  readonly expected: Witness | null;
  readonly found: FoundStore;
}

const reload = (): void => location.reload();

/** The way out of missing data: bring it back from an export, or go on with what is here. Nothing is written before. */
export function RestoreWizard({ db, expected, found }: RestoreWizardProps): ReactNode {
  const { accept, refusal } = useAcceptLoss(db, reload);
  const had = expected?.counts ?? found.recorded;
  return (
    <div className="flex w-full flex-col gap-4">
      <Notice kind="error" title={i18n.t('desk.store_missing')}>
        {had === null
          ? i18n.t('desk.store_missing_unknown')
          : i18n.t('desk.store_missing_body', {
              postings: had['postings'] ?? 0,
              people: had['people'] ?? 0,
              found_postings: found.counts['postings'] ?? 0,
              found_people: found.counts['people'] ?? 0,
            })}
      </Notice>
      <Section title={i18n.t('desk.store_restore')}>
        <p className="mb-3 text-soft">{i18n.t('desk.store_restore_body')}</p>
        <ImportCard
          db={db}
          firstMode={(found.counts['postings'] ?? 0) === 0 ? 'replace' : 'merge'}
          onDone={reload}
        />
      </Section>
      <Section title={i18n.t('desk.store_accept')}>
        <p className="mb-3 text-soft">{i18n.t('desk.store_accept_body')}</p>
        <Button onClick={accept}>{i18n.t('desk.store_accept')}</Button>
        {refusal !== null && (
          <Notice kind="error" title={say({ key: `refusal.${refusal.replaceAll('-', '_')}` })} />
        )}
      </Section>
    </div>
  );
}
