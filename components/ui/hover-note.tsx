import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { joinClasses } from './join-classes';

export interface HoverNoteProps {
  /** The text that carries the note. */
  readonly children: ReactNode;
  /** What hover, focus or a press shows. */
  readonly note: ReactNode;
  readonly className?: string;
}

const WIDTH = 248;
const MARGIN = 8;

interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Keeps the note inside the window: below the text where there is room for it, else above. */
function spotFor(anchor: DOMRect, height: number): Spot {
  const width = Math.min(WIDTH, window.innerWidth - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(anchor.left, window.innerWidth - width - MARGIN));
  const below = anchor.bottom + 2;
  const fits = below + height + MARGIN <= window.innerHeight || anchor.top - height - 2 < MARGIN;
  return { left, width, top: fits ? below : anchor.top - height - 2 };
}

/**
 * Dotted-underlined text with a note: shown on hover and focus, pinned by a press, put away by Esc without touching
 * anything else; the pointer may rest on the note itself. Screen readers get the note as the text's description.
 */
export function HoverNote({ children, note, className }: HoverNoteProps): ReactNode {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [open, setOpen] = useState(false);
  const [pinned, setPinned] = useState(false);
  const [spot, setSpot] = useState<Spot | null>(null);
  const shown = open || pinned;

  const show = (): void => {
    clearTimeout(leaving.current);
    setOpen(true);
  };
  const hideSoon = (): void => {
    leaving.current = setTimeout(() => setOpen(false), 120);
  };
  const hide = (): void => {
    clearTimeout(leaving.current);
    setOpen(false);
    setPinned(false);
  };

  useEffect(() => {
    if (!shown) return undefined;
    const place = (): void => {
      if (trigger.current && bubble.current)
        setSpot(spotFor(trigger.current.getBoundingClientRect(), bubble.current.offsetHeight));
    };
    place();
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [shown]);

  useEffect(() => () => clearTimeout(leaving.current), []);

  return (
    <span className="relative" onPointerEnter={show} onPointerLeave={hideSoon}>
      <button
        ref={trigger}
        type="button"
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={() => (pinned ? hide() : setPinned(true))}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !shown) return;
          event.preventDefault();
          event.stopPropagation();
          hide();
        }}
        className={joinClasses(
          'dotted-source inline rounded-sm text-left leading-6 hover:text-star',
          className,
        )}
      >
        {children}
      </button>
      <span
        ref={bubble}
        id={id}
        role="tooltip"
        hidden={!shown}
        style={spot === null ? { left: 0, top: 0, width: WIDTH } : { ...spot }}
        className={joinClasses(
          'fixed z-50 rounded-md border border-edge/60 bg-card px-3 py-2 text-left text-sm font-normal text-soft shadow-raised',
          spot === null && 'invisible',
        )}
      >
        {note}
      </span>
    </span>
  );
}
