import { useEffect, useRef, type RefObject } from 'react';

/** Calls `onEscape` for Esc pressed anywhere inside an element, and keeps the key from every layer around it. */
export function useEscape(element: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const inner = element.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    inner?.addEventListener('keydown', onKeyDown);
    return () => inner?.removeEventListener('keydown', onKeyDown);
  }, [element]);
}
