import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { IconButton } from './icon-button';

export interface UndoToastProps {
  readonly text: string;
  readonly undoLabel: string;
  readonly closeLabel: string;
  /** Milliseconds it stays once neither pointer nor focus is on it. */
  readonly time: number;
  readonly onUndo: () => void;
  readonly onDone: () => void;
}

/** A toast with an undo; while the pointer or the focus rests on it, its time does not run. */
export function UndoToast({ text, undoLabel, closeLabel, time, onUndo, onDone }: UndoToastProps): ReactNode {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = hovered || focused;

  const latest = useRef(onDone);

  useEffect(() => {
    latest.current = onDone;
  });
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => latest.current(), time);
    return () => clearTimeout(timer);
  }, [held, time]);

  return (
    <div
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      className="flex w-[min(22rem,calc(100vw-1.5rem))] items-center gap-2 rounded-lg border border-edge/60 bg-card py-1.5 pr-2 pl-4 text-ink shadow-raised"
    >
      <span className="min-w-0 grow">{text}</span>
      <Button
        variant="ghost"

        onClick={() => {
          onUndo();
          onDone();
        }}
      >
        {undoLabel}
      </Button>
      <IconButton label={closeLabel} icon={<X size={16} aria-hidden />} onClick={onDone} />
    </div>
  );
}
