import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { LoadingState } from '@/components/ui/loading-state';
import { Notice } from '@/components/ui/notice';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';
import { useContacts } from './use-contacts';

/** So many names show whether the file was read as it was meant. */
const SAMPLE = 3;

/** Contacts in from the user's own files, and out to an address book or a table. */
export function ContactsCard({ db }: { readonly db: NorthingDb }): ReactNode {
  const { contacts, choose, run, cancel, write, refusal } = useContacts(db);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const out = (kind: 'vcard' | 'csv'): void => {
    void write(kind).then((done) => setFailed(!done));
  };
  const bringIn = async (): Promise<void> => {
    setBusy(true);
    await run();
    setBusy(false);
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <FileButton
        label={i18n.t('contacts.choose')}
        accept=".csv,.vcf,text/csv,text/vcard,text/x-vcard"
        shown={contacts.state !== 'chosen'}
        onFile={choose}
      />
      {contacts.state === 'reading' && <LoadingState label={i18n.t('contacts.reading')} lines={2} />}
      {contacts.state === 'refused' && <Notice kind="error" title={say(contacts.because)} />}
      {contacts.state === 'done' && (
        <p role="status" className="text-soft">
          {i18n.t('contacts.kept', {
            added: String(contacts.tally.added),
            updated: String(contacts.tally.updated),
            unchanged: String(contacts.tally.unchanged),
          })}
        </p>
      )}
      {contacts.state === 'chosen' && (
        <>
          <p className="font-semibold">
            {say({
              key: 'contacts.found',
              count: contacts.file.cards.length,
              params: { count: contacts.file.cards.length, file: contacts.fileName },
            })}
          </p>
          <p className="text-soft">
            {i18n.t('contacts.such_as', {
              names: contacts.file.cards
                .slice(0, SAMPLE)
                .map(({ name }) => name)
                .join(', '),
            })}
          </p>
          {contacts.file.nameless > 0 && (
            <p className="text-soft">
              {say({
                key: 'contacts.nameless',
                count: contacts.file.nameless,
                params: { count: contacts.file.nameless },
              })}
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button variant="main" busy={busy} onClick={() => void bringIn()}>
              {i18n.t('contacts.take')}
            </Button>
            <Button variant="ghost" onClick={cancel}>
              {i18n.t('contacts.cancel')}
            </Button>
          </div>
        </>
      )}
      {refusal !== null && (
        <Notice kind="error" title={say({ key: `refusal.${refusal.replaceAll('-', '_')}` })} />
      )}
      <div className="flex w-full flex-wrap gap-2 border-t border-line pt-4">
        <Button onClick={() => out('vcard')}>{i18n.t('contacts.out_vcard')}</Button>
        <Button onClick={() => out('csv')}>{i18n.t('contacts.out_csv')}</Button>
      </div>
      <p className="text-sm text-faint">{i18n.t('contacts.out_note')}</p>
      {failed && <Notice kind="error" title={i18n.t('contacts.out_failed')} />}
    </div>
  );
}
