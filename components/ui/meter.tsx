import type { ReactNode } from 'react';

export interface MeterProps {
  /** What is measured. */
  readonly label: string;
  /** The reading in words, beside the bar and for screen readers: "3 of 8 musts". */
  readonly text: string;
  /** The certain part, 0..1; null when nothing can be said. */
  readonly known: number | null;
  /** Where it ends if everything unknown turns out well, 0..1; drawn hatched from `known`. */
  readonly upTo?: number | null;
}

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;

/** Figures below one another, their bars of one length. */
export function MeterGroup({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className="grid grid-cols-[auto_minmax(3rem,1fr)_auto] items-center gap-x-3 gap-y-1.5">
      {children}
    </div>
  );
}

/**
 * One figure on one line of a `MeterGroup`: label, a bar with its known part solid and its unknown part hatched, and the
 * words.
 */
export function Meter({ label, text, known, upTo = null }: MeterProps): ReactNode {
  const end = known === null ? null : Math.max(known, upTo ?? known);
  return (
    <>
      <span className="pr-1">{label}</span>
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round((known ?? 0) * 100)}
        aria-valuetext={text}
        className="relative h-2 overflow-hidden rounded-full border border-edge/50 bg-sunk"
      >
        {known !== null && end !== null && (
          <>
            <span
              data-fill="unknown"
              className="hatched absolute inset-y-0 opacity-80"
              style={{ left: percent(known), width: percent(end - known) }}
            />
            <span
              data-fill="known"
              className="absolute inset-y-0 left-0 bg-hue"
              style={{ width: percent(known) }}
            />
          </>
        )}
      </div>
      <span className="text-right text-soft">{text}</span>
    </>
  );
}
