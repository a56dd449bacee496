import { useCallback, useEffect, useState } from 'react';

export interface PaletteState {
  readonly open: boolean;
  readonly show: () => void;
  readonly close: () => void;
}

/** Whether the palette is open; Ctrl+K, or Cmd+K on a Mac, opens it from anywhere and closes it again. */
export function usePalette(): PaletteState {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const pressed = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!pressed || event.key.toLowerCase() !== 'k' || event.defaultPrevented) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return { open, show: useCallback(() => setOpen(true), []), close: useCallback(() => setOpen(false), []) };
}
