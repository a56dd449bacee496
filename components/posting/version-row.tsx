import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { dayText } from '@/components/ui/time-text';
import type { KeptReading } from '@/utils/db/rows';
import { changesBetween } from '@/utils/identity/changes';
import type { PostingFacts } from '@/utils/posting/posting';
import { ChangeList } from './change-list';
import { uiLocale } from './fact-text';

export interface VersionRowProps {
  readonly version: KeptReading;
  /** The version before it; null for the first. */
  readonly before: KeptReading | null;
  /** The facts as they are kept now. */
  readonly kept: PostingFacts;
  readonly onRestore?: ((version: KeptReading) => void) | undefined;
}

/** One kept version of an ad: when it was read, what it changed, and the way back to it. */
export function VersionRow({ version, before, kept, onRestore }: VersionRowProps): ReactNode {
  const [open, setOpen] = useState(false);
  const day = dayText(version.readAt, uiLocale());
  const fields = before === null ? [] : changesBetween(before.facts, version.facts);
  const isKept = changesBetween(kept, version.facts).length === 0;
  return (
    <li className="flex flex-col gap-1 border-t border-line py-2 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-2">
        <span className="font-semibold">{i18n.t('version.read_on', { day })}</span>
        <span className="text-sm text-soft">
          {[before === null && i18n.t('version.first'), isKept && i18n.t('version.now_kept')]
            .filter((note) => note !== false)
            .join(' · ')}
        </span>
      </div>
      {before !== null && fields.length === 0 && (
        <p className="text-sm text-faint">{i18n.t('version.same_as_before')}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {before !== null && fields.length > 0 && (
          <Button small variant="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
            {i18n.t(open ? 'version.hide' : 'version.show')}
          </Button>
        )}
        {!isKept && onRestore !== undefined && (
          <Button small aria-label={i18n.t('version.restore_of', { day })} onClick={() => onRestore(version)}>
            {i18n.t('version.restore')}
          </Button>
        )}
      </div>
      {open && before !== null && <ChangeList before={before.facts} after={version.facts} fields={fields} />}
    </li>
  );
}
