import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { keyName } from '@/components/ui/key-name';
import { useShortcuts } from './use-shortcuts';

/** The keys as the browser has them now, and the way to its page where they are changed. */
export function KeySettings(): ReactNode {
  const { keys, open, byHand } = useShortcuts();
  return (
    <div className="flex flex-col items-start gap-3">
      <dl className="w-full">
        {keys.map(({ command, description, keys: pressed }) => (
          <KeyRow key={command} keys={pressed} description={description} />
        ))}
        <KeyRow keys={keyName('K')} description={i18n.t('settings.shortcuts_palette')} />
        <KeyRow keys={keyName('Z')} description={i18n.t('settings.shortcuts_undo')} />
      </dl>
      <Button onClick={open}>{i18n.t('settings.shortcuts_open')}</Button>
      {byHand && <p className="text-soft">{i18n.t('settings.shortcuts_firefox')}</p>}
    </div>
  );
}

function KeyRow({ keys, description }: { readonly keys: string; readonly description: string }): ReactNode {
  return (
    <div className="flex items-center justify-between gap-3 border-t border-line py-1.5 first:border-t-0">
      <dt>{description}</dt>
      <dd className="shrink-0">
        {keys === '' ? (
          <span className="text-faint">{i18n.t('settings.shortcuts_none')}</span>
        ) : (
          <kbd className="rounded-sm border border-edge/60 bg-sunk px-1.5 py-0.5 font-sans text-sm">
            {keys}
          </kbd>
        )}
      </dd>
    </div>
  );
}
