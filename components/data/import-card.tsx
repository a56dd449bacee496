import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { LoadingState } from '@/components/ui/loading-state';
import { Notice } from '@/components/ui/notice';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';
import type { ImportMode } from '@/utils/transfer/import-store';
import { ImportTable } from './import-table';
import { useImport } from './use-import';

export interface ImportCardProps {
  readonly db: NorthingDb;
  /** What the file most likely is for; `replace` when lost data is brought back. */
  readonly firstMode?: ImportMode;
  /** Called once the store has the file. */
  readonly onDone?: () => void;
}

/** Brings an export in: choose a file, see what it would do, merge or replace. A file that is not ours changes nothing. */
export function ImportCard({ db, firstMode = 'merge', onDone }: ImportCardProps): ReactNode {
  const { importing, choose, run, cancel, refusal } = useImport(db);
  const [mode, setMode] = useState<ImportMode>(firstMode);
  const [busy, setBusy] = useState(false);

  const bringIn = async (): Promise<void> => {
    setBusy(true);
    const done = await run(mode);
    setBusy(false);
    if (done) onDone?.();
  };

  return (
    <div className="flex flex-col items-start gap-3">
      <FileButton
        label={i18n.t('desk.data_import_choose')}
        accept=".json,application/json"
        shown={importing.state !== 'chosen'}
        onFile={choose}
      />
      {importing.state === 'reading' && <LoadingState label={i18n.t('desk.data_import_reading')} lines={2} />}
      {importing.state === 'refused' && (
        <Notice kind="error" title={say(importing.because)}>
          {i18n.t('desk.data_import_safe')}
        </Notice>
      )}
      {importing.state === 'done' && (
        <p role="status" className="text-soft">
          {i18n.t('desk.data_imported')}
        </p>
      )}
      {importing.state === 'chosen' && (
        <>
          <ImportModes mode={mode} onMode={setMode} />
          <ImportTable
            caption={i18n.t('desk.data_import_file', { file: importing.fileName })}
            preview={importing.previews[mode]}
          />
          <div className="flex flex-wrap gap-2">
            <Button variant="main" busy={busy} onClick={() => void bringIn()}>
              {i18n.t('desk.data_import_now')}
            </Button>
            <Button variant="ghost" onClick={cancel}>
              {i18n.t('desk.data_import_cancel')}
            </Button>
          </div>
        </>
      )}
      {refusal !== null && (
        <Notice kind="error" title={say({ key: `refusal.${refusal.replaceAll('-', '_')}` })} />
      )}
    </div>
  );
}

interface ImportModesProps {
  readonly mode: ImportMode;
  readonly onMode: (mode: ImportMode) => void;
}

function ImportModes({ mode, onMode }: ImportModesProps): ReactNode {
  const name = useId();
  const choices: readonly (readonly [ImportMode, string, string])[] = [
    ['merge', i18n.t('desk.data_import_merge'), i18n.t('desk.data_import_merge_body')],
    ['replace', i18n.t('desk.data_import_replace'), i18n.t('desk.data_import_replace_body')],
  ];
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="sr-only">{i18n.t('desk.data_import_how')}</legend>
      {choices.map(([value, label, body]) => (
        <label key={value} className="flex min-h-8 cursor-pointer items-start gap-2.5 py-1">
          <input
            type="radio"
            name={name}
            className="mt-1 size-4 accent-star"
            checked={mode === value}
            onChange={() => onMode(value)}
          />
          <span className="font-semibold">
            {label}
            <span className="block font-normal text-soft">{body}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
