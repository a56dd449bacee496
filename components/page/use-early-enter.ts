import { useLayoutEffect, useRef, type RefObject } from 'react';

import { isPlainEnter } from './is-plain-enter';

/** Remembers an Enter that came while a screen was still `loading`, for `useEnter` of what is drawn then. */
export function useEarlyEnter(loading: boolean): RefObject<boolean> {
  const early = useRef(false);
  useLayoutEffect(() => {
    if (!loading) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isPlainEnter(event)) early.current = true;
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [loading]);
  return early;
}
