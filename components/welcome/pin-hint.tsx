import { Pin } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { usePinned } from './use-pinned';

/** How to keep the button in sight, in the words of this browser; nothing where it is pinned already. */
export function PinHint(): ReactNode {
  const pinned = usePinned();
  if (pinned) return null;
  return (
    <section className="flex items-start gap-3 px-1 text-soft">
      <Pin size={18} aria-hidden className="mt-0.5 shrink-0 text-star" />
      <div>
        <h2 className="font-semibold text-ink">{i18n.t('welcome.pin')}</h2>
        <p>{pinWords()}</p>
        <p>{i18n.t('welcome.key_hint')}</p>
      </div>
    </section>
  );
}

function pinWords(): string {
  if (import.meta.env.BROWSER === 'firefox') return i18n.t('welcome.pin_firefox');
  if (import.meta.env.BROWSER === 'edge') return i18n.t('welcome.pin_edge');
  return i18n.t('welcome.pin_chrome');
}
