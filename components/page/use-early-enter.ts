import { useLayoutEffect, type RefObject } from 'react';

import { isPlainEnter } from './is-plain-enter';

/** Remembers in `early` an Enter that comes while this is drawn, for `useEnter` of what is drawn in its place. */
export function useEarlyEnter(early: RefObject<boolean>): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isPlainEnter(event)) early.current = true;
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [early]);
}
