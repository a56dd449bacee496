import type { ReactNode } from 'react';

export interface LoadingStateProps {
  /** What is being fetched, said to screen readers and shown once waiting is noticeable. */
  readonly label: string;
  /** How many grey lines hold the place. */
  readonly lines?: number;
}

const WIDTHS = ['w-3/4', 'w-1/2', 'w-5/6', 'w-2/3'];

/** Holds the place of what is on its way, without motion and without flicker. */
export function LoadingState({ label, lines = 3 }: LoadingStateProps): ReactNode {
  return (
    <div role="status" className="appear-late flex flex-col gap-3 p-4">
      <span className="text-sm text-faint">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          aria-hidden="true"
          className={`h-3 rounded-sm bg-line ${WIDTHS[line % WIDTHS.length]}`}
        />
      ))}
    </div>
  );
}
