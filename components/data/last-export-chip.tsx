import { HardDriveDownload } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { joinClasses } from '@/components/ui/join-classes';
import { say } from '@/utils/platform/say';
import { exportAge } from './export-age';
import { useLastExport } from './use-last-export';

const LOOKS = {
  fresh: 'border-line bg-sunk text-soft',
  old: 'border-transparent bg-bills-wash text-bills',
  overdue: 'border-transparent bg-out-wash text-out',
};

/** The age of the last export, always in sight: amber from a week, red from 30 days. Leads to where a new one is made. */
export function LastExportChip(): ReactNode {
  const at = useLastExport();
  const [now] = useState(() => new Date());
  if (at === undefined) return null;
  const age = exportAge(at, now);
  const { days: count, standing } = age ?? { days: 0, standing: 'fresh' as const };
  return (
    <a
      href="#/data"
      className={joinClasses(
        'inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 text-xs hover:underline',
        LOOKS[standing],
      )}
    >
      <HardDriveDownload size={13} aria-hidden />
      {age === null
        ? i18n.t('desk.never_exported')
        : say({ key: 'desk.last_export', count, params: { count } })}
    </a>
  );
}
