import { useState } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import type { ContactTally } from '@/utils/db/keep-people';
import { keepPeople } from '@/utils/db/keep-people';
import type { NorthingDb } from '@/utils/db/northing-db';
import { savedPeople } from '@/utils/db/people';
import { allTies } from '@/utils/db/ties';
import type { SaveRefusal } from '@/utils/messages/contract';
import type { ContactFile } from '@/utils/network/contact-card';
import { decodeContacts } from '@/utils/network/decode-contacts';
import { readContacts } from '@/utils/network/read-contacts';
import { seenOfCard } from '@/utils/network/seen-of-card';
import { writePeopleCsv } from '@/utils/network/write-people-csv';
import { writeVCards } from '@/utils/network/write-vcards';
import { downloadText } from '@/utils/platform/download-text';
import { reportError } from '@/utils/platform/report-error';
import type { Sentence } from '@/utils/words/sentence';

const LARGEST = 100_000_000;

/** How far a contacts file has come; nothing is changed before `done`. */
export type ContactsIn =
  | { readonly state: 'idle' | 'reading' }
  | { readonly state: 'refused'; readonly because: Sentence }
  | { readonly state: 'chosen'; readonly fileName: string; readonly file: ContactFile }
  | { readonly state: 'done'; readonly tally: ContactTally };

export interface Contacts {
  readonly contacts: ContactsIn;
  readonly choose: (file: File) => void;
  /** Takes the chosen file in. */
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
  /** Writes everybody kept to a file; false when that failed. */
  readonly write: (kind: 'vcard' | 'csv') => Promise<boolean>;
  readonly refusal: SaveRefusal | null;
}

/** Contacts in from a file the user chose, and out to one. */
export function useContacts(db: NorthingDb): Contacts {
  const { act, refusal } = useActs(db);
  const [contacts, setContacts] = useState<ContactsIn>({ state: 'idle' });

  const read = async (chosen: File): Promise<ContactsIn> => {
    if (chosen.size > LARGEST) return { state: 'refused', because: { key: 'contacts.too_large' } };
    const text = decodeContacts(new Uint8Array(await chosen.arrayBuffer()));
    const result = readContacts(text, new Date());
    if (result.ok) return { state: 'chosen', fileName: chosen.name, file: result.file };
    const key = `contacts.${result.reason.replaceAll('-', '_')}`;
    const line = 'line' in result ? { line: result.line } : {};
    return { state: 'refused', because: { key, params: line } };
  };

  return {
    contacts,
    choose(chosen) {
      setContacts({ state: 'reading' });
      read(chosen).then(setContacts, (error: unknown) => {
        reportError(error, 'read contacts');
        setContacts({ state: 'refused', because: { key: 'contacts.unreadable' } });
      });
    },
    async run() {
      if (contacts.state !== 'chosen') return;
      const { cards } = contacts.file;
      let tally: ContactTally = { added: 0, updated: 0, unchanged: 0 };
      const done = await act(async (store, world) => {
        const kept = cards.map((card) => ({ seen: seenOfCard(card, world.now), metOn: card.metOn ?? null }));
        const outcome = await keepPeople(store, kept, world);
        if (outcome.ok) tally = outcome.value;
        return outcome;
      }, i18n.t('contacts.done'));
      if (done) setContacts({ state: 'done', tally });
    },
    cancel: () => setContacts({ state: 'idle' }),
    async write(kind) {
      try {
        const [people, ties] = await Promise.all([savedPeople(db), allTies(db)]);
        const byId = new Map(ties.map((tie) => [tie.id, tie]));
        const day = new Date().toISOString().slice(0, 10);
        if (kind === 'vcard')
          downloadText(`northing-people-${day}.vcf`, writeVCards(people, byId), 'text/vcard');
        else downloadText(`northing-people-${day}.csv`, writePeopleCsv(people, byId), 'text/csv');
        return true;
      } catch (error) {
        reportError(error, 'write contacts');
        return false;
      }
    },
    refusal,
  };
}
