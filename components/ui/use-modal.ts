import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useEscape } from './use-escape';

/**
 * Shows a native dialog as a modal one while `open` says so. `onClose` is asked for by Esc, which no layer around it
 * hears, and by a press beside the dialog.
 */
export function useModal(
  element: RefObject<HTMLDialogElement | null>,
  open: boolean,
  onClose: () => void,
): void {
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [element, open]);

  useEscape(element, onClose);

  useEffect(() => {
    const dialog = element.current;
    const onPress = (event: MouseEvent): void => {
      if (event.target === dialog) onClose();
    };
    dialog?.addEventListener('mousedown', onPress);
    return () => dialog?.removeEventListener('mousedown', onPress);
  }, [element, onClose]);
}
