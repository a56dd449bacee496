import { useState, type ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { NorthingDb } from '@/utils/db/northing-db';
import { useCopyPitch } from './use-copy-pitch';
import { usePitch } from './use-pitch';

/** Both lengths of the pitch, one click each to the clipboard; nothing while none is written. */
export function CopyPitch({ db }: { readonly db: NorthingDb | null }): ReactNode {
  const { pitch } = usePitch(db);
  const [said, setSaid] = useState('');
  const copy = useCopyPitch(setSaid);
  if (pitch === undefined || (pitch.short === '' && pitch.long === '')) return null;
  return (
    <div
      role="group"
      aria-label={i18n.t('pitch.copy_group')}
      className="flex flex-wrap items-center gap-1.5 text-sm"
    >
      <span className="text-faint">{i18n.t('pitch.copy_mine')}</span>
      {pitch.short !== '' && (
        <Button small variant="ghost" onClick={() => copy(pitch.short)}>
          {i18n.t('pitch.half_minute')}
        </Button>
      )}
      {pitch.long !== '' && (
        <Button small variant="ghost" onClick={() => copy(pitch.long)}>
          {i18n.t('pitch.two_minutes')}
        </Button>
      )}
      <span role="status" className="text-faint">
        {said}
      </span>
    </div>
  );
}
