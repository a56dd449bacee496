import type { ReactNode } from 'react';
import { joinClasses } from './join-classes';

export interface ChipProps {
  /** `hue` takes the colour of the nearest `data-verdict`. */
  readonly tone?: 'neutral' | 'hue' | 'star';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly title?: string;
}

const TONES = {
  neutral: 'border-line bg-sunk text-soft',
  hue: 'border-transparent bg-hue-wash font-semibold text-hue forced-colors:border-current',
  star: 'border-transparent bg-star-wash font-semibold text-star forced-colors:border-current',
};

/** A short word in a pill; not a control. */
export function Chip({ tone = 'neutral', icon, children, title }: ChipProps): ReactNode {
  return (
    <span
      title={title}
      className={joinClasses(
        'inline-flex max-w-full items-center gap-1 rounded-full border px-2 py-0.5 text-xs',
        TONES[tone],
      )}
    >
      {icon}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
