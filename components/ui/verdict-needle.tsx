import type { ReactNode } from 'react';
import { joinClasses } from './join-classes';

/** Where a needle stands: up is where you want to go; `struck` is crossed out, `ring` is an open question. */
export type NeedleSign = 'up' | 'lean' | 'level' | 'down' | 'struck' | 'ring';

/** The needle pointing up, on a square of 24. */
export const NEEDLE = 'M12 2.2 18.2 20.6 12 16.9 5.8 20.6Z';
/** How far each sign turns the needle, clockwise. */
export const NEEDLE_DEGREES: Readonly<Record<NeedleSign, number>> = {
  up: 0,
  lean: 42,
  level: 90,
  down: 180,
  struck: 0,
  ring: 0,
};

export interface VerdictNeedleProps {
  readonly sign: NeedleSign;
  /** Edge length in CSS pixels. */
  readonly size?: number;
  /** Its meaning in words; without one the needle is decoration beside a word. */
  readonly title?: string;
  readonly className?: string;
}

/** The needle as an SVG in the current colour: the shape alone tells the six signs apart. */
export function VerdictNeedle({ sign, size = 16, title, className }: VerdictNeedleProps): ReactNode {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      role={title === undefined ? undefined : 'img'}
      aria-hidden={title === undefined ? true : undefined}
      data-sign={sign}
      className={joinClasses('shrink-0', className)}
    >
      {title !== undefined && <title>{title}</title>}
      {sign === 'ring' ? (
        <>
          <circle
            cx="12"
            cy="12"
            r="8.4"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.6"
            strokeDasharray="9.6 3.6"
          />
          <circle cx="12" cy="12" r="2.1" fill="currentColor" />
        </>
      ) : (
        <g transform={`rotate(${NEEDLE_DEGREES[sign]} 12 12)`}>
          {sign === 'struck' ? (
            <>
              <path d={NEEDLE} fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinejoin="round" />
              <path d="M3 17.4 21 6.6" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
            </>
          ) : (
            <path d={NEEDLE} fill="currentColor" />
          )}
        </g>
      )}
    </svg>
  );
}
