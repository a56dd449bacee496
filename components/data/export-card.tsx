import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { say } from '@/utils/platform/say';
import type { NorthingDb } from '@/utils/db/northing-db';
import { exportAge } from './export-age';
import { useExport } from './use-export';
import { useLastExport } from './use-last-export';

/** Everything out to one file by one press, and how old the last such copy is. */
export function ExportCard({ db }: { readonly db: NorthingDb }): ReactNode {
  const [exporting, run] = useExport(db);
  const at = useLastExport();
  const [now] = useState(() => new Date());
  const age = at === undefined || at === null ? null : exportAge(at, now);
  const due = age !== null && age.standing !== 'fresh' && exporting.state !== 'done';
  return (
    <div className="flex flex-col items-start gap-3">
      {at === null && exporting.state !== 'done' && (
        <p className="text-soft">{i18n.t('desk.data_age_never')}</p>
      )}
      {due && (
        <Notice
          kind="warn"
          title={say({ key: 'desk.data_age_old', count: age.days, params: { count: age.days } })}
        />
      )}
      <Button variant="main" busy={exporting.state === 'busy'} onClick={run}>
        {i18n.t('desk.data_export_now')}
      </Button>
      <p role="status" className="text-soft empty:hidden">
        {exporting.state === 'done' && i18n.t('desk.data_exported', { file: exporting.fileName })}
      </p>
      {exporting.state === 'failed' && <Notice kind="error" title={i18n.t('desk.data_export_failed')} />}
    </div>
  );
}
