import { useState } from 'react';

import { useActs } from '@/components/store/use-acts';
import { i18n } from '#i18n';
import type { NorthingDb } from '@/utils/db/northing-db';
import { readContent } from '@/utils/db/whole-store';
import type { SaveRefusal } from '@/utils/messages/contract';
import { reportError } from '@/utils/platform/report-error';
import { askForRereading } from '@/utils/platform/rereading';
import type { ExportFile } from '@/utils/transfer/export-file';
import type { ImportMode } from '@/utils/transfer/import-store';
import { importStore } from '@/utils/transfer/import-store';
import type { ImportPreview } from '@/utils/transfer/preview-import';
import { previewImport } from '@/utils/transfer/preview-import';
import { readExport } from '@/utils/transfer/read-export';
import type { Sentence } from '@/utils/words/sentence';

const LARGEST = 400_000_000;

/** How far an import has come; nothing is changed before `done`. */
export type Importing =
  | { readonly state: 'idle' | 'reading' | 'done' }
  | { readonly state: 'refused'; readonly because: Sentence }
  | {
      readonly state: 'chosen';
      readonly fileName: string;
      readonly file: ExportFile;
      readonly previews: Readonly<Record<ImportMode, ImportPreview>>;
    };

export interface Import {
  readonly importing: Importing;
  /** Reads a file and works out what either mode would do, without doing it. */
  readonly choose: (file: File) => void;
  /** Takes the chosen file in; true when the store has it. */
  readonly run: (mode: ImportMode) => Promise<boolean>;
  readonly cancel: () => void;
  readonly refusal: SaveRefusal | null;
}

/** Brings an export in: choose, look at what it would do, decide. */
export function useImport(db: NorthingDb): Import {
  const { act, refusal } = useActs(db);
  const [importing, setImporting] = useState<Importing>({ state: 'idle' });

  const read = async (chosen: File): Promise<Importing> => {
    // The reader refuses such a text too, but it would have to be in memory first.
    if (chosen.size > LARGEST) return { state: 'refused', because: { key: 'transfer.too_large' } };
    const result = readExport(await chosen.text());
    if (!result.ok) return { state: 'refused', because: result.reason };
    const { file } = result;
    const ours = await readContent(db);
    const previews = {
      merge: previewImport(ours, file, 'merge'),
      replace: previewImport(ours, file, 'replace'),
    };
    return { state: 'chosen', fileName: chosen.name, file, previews };
  };

  return {
    importing,
    choose(chosen) {
      setImporting({ state: 'reading' });
      read(chosen).then(setImporting, (error: unknown) => {
        reportError(error, 'read an export');
        setImporting({ state: 'refused', because: { key: 'desk.data_import_unreadable' } });
      });
    },
    async run(mode) {
      if (importing.state !== 'chosen') return false;
      const { file } = importing;
      const done = await act(
        (store, world) => importStore(store, file, mode, world),
        i18n.t('desk.data_imported'),
      );
      if (!done) return false;
      setImporting({ state: 'done' });
      // The file may come from a version that read ads with another vocabulary.
      askForRereading().catch((error: unknown) => reportError(error, 'ask for rereading'));
      return true;
    },
    cancel: () => setImporting({ state: 'idle' }),
    refusal,
  };
}
