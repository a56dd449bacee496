import { useEffect } from 'react';

const TEXT_FIELD = 'textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=file])';

/** Ctrl+Z, or Cmd+Z on a Mac, calls `undo`; inside a text field the key stays the browser's own. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const pressed = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!pressed || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TEXT_FIELD) !== null) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
}
