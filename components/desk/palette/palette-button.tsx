import { Search } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { keyName } from '@/components/ui/key-name';

/** Opens the palette; looks like the field that it leads to. On a narrow window only its sign is left. */
export function PaletteButton({ onPress }: { readonly onPress: () => void }): ReactNode {
  return (
    <button
      type="button"
      aria-label={i18n.t('palette.button')}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={onPress}
      className="inline-flex min-h-9 items-center gap-2.5 rounded-md border border-edge bg-card px-2.5 text-faint transition-colors duration-100 hover:text-ink sm:ml-auto sm:w-80"
    >
      <Search size={16} aria-hidden />
      <span className="hidden grow text-left sm:inline">{i18n.t('palette.button')}</span>
      <kbd className="hidden rounded-sm border border-line bg-sunk px-1.5 font-sans text-xs sm:inline">
        {keyName('K')}
      </kbd>
    </button>
  );
}
