import type { ReactNode } from 'react';
import { VerdictNeedle } from '@/components/ui/verdict-needle';
import type { Verdict } from '@/utils/fit/report';
import { verdictSign } from './verdict-words';

const TICKS = [30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330];

/** A small compass card with north marked and the verdict's needle on it; decoration beside the word. */
export function BearingDial({ verdict }: { readonly verdict: Verdict }): ReactNode {
  return (
    <span aria-hidden="true" className="relative grid size-14 shrink-0 place-items-center text-hue">
      <svg viewBox="0 0 56 56" className="absolute inset-0">
        <circle cx="28" cy="28" r="27" fill="var(--card)" stroke="var(--line)" />
        {TICKS.map((angle) => (
          <path
            key={angle}
            d={angle % 90 === 0 ? 'M28 3.5V7.5' : 'M28 3.5V5.8'}
            transform={`rotate(${angle} 28 28)`}
            stroke="var(--edge)"
            strokeWidth="1"
          />
        ))}
        <path d="M28 1.5 31 8h-6Z" fill="var(--star)" />
      </svg>
      <VerdictNeedle sign={verdictSign(verdict)} size={26} className="relative" />
    </span>
  );
}
