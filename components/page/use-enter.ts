import { useLayoutEffect, useRef, type RefObject } from 'react';

import { isPlainEnter } from './is-plain-enter';

/**
 * Enter does `action` wherever no control claims the key; null leaves the key alone. While `isComing` says that the
 * action is not there yet, an early Enter is kept for it, so that a quick hand loses nothing; `earlier` says whether one came
 * before this was drawn. Listens from the moment it is drawn, not a moment after.
 */
export function useEnter(action: (() => void) | null, isComing = false, earlier?: RefObject<boolean>): void {
  const own = useRef(false);
  const early = earlier ?? own;
  useLayoutEffect(() => {
    if (action === null && !isComing) {
      early.current = false;
      return undefined;
    }
    if (action !== null && early.current) {
      early.current = false;
      action();
      return undefined;
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isPlainEnter(event)) return;
      if (action === null) early.current = true;
      else action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [action, isComing, early]);
}
