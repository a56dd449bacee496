import { useState, type ReactNode } from 'react';
import type { Surfaces } from '@/components/page/surfaces';
import type { Front } from '@/utils/platform/front-looks';
import { noEarlyPress } from './early-press';
import { FirstLook } from './first-look';
import { useWholePopup } from './use-whole-popup';

export interface PopupProps {
  /** The tab in front and the look at it, as far as they were known before anything was drawn. */
  readonly front: Front;
  /** Ways out, given the window the popup hangs on. */
  readonly surfacesOf: (windowId: number | null) => Surfaces;
}

/**
 * What the page in front is, and the one thing to do with it: first what the toolbar button knows of it, then the popup
 * itself, which is fetched behind it and takes its place once it knows as much.
 */
export function Popup({ front, surfacesOf }: PopupProps): ReactNode {
  const [now] = useState(() => new Date());
  const [early] = useState(noEarlyPress);
  const Whole = useWholePopup();
  const surfaces = surfacesOf(front.tab?.windowId ?? null);
  return Whole === null ? (
    <FirstLook look={front.look} now={now} surfaces={surfaces} early={early} />
  ) : (
    // oxlint-disable-next-line react/static-components -- fetched once, and the same from then on
    <Whole front={front} now={now} early={early} surfacesOf={surfacesOf} />
  );
}
