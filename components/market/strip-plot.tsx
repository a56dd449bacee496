import type { ReactNode } from 'react';

import { axisOf, percentOn } from '@/utils/market/axis';
import type { PricedAd } from '@/utils/market/price-ads';
import { joinClasses } from '@/components/ui/join-classes';
import { formatMoney, formatShortMoney } from './format-money';

/** A vertical line on the strip: my pay, the wish, floor or target. */
export interface StripMark {
  readonly id: 'now' | 'wish' | 'floor' | 'target';
  readonly label: string;
  readonly amount: number;
}

export interface StripPlotProps {
  /** What the strip shows, for those who don't see it; the table beside it says the same in full. */
  readonly label: string;
  readonly currency: string;
  readonly ads: readonly PricedAd[];
  readonly marks: readonly StripMark[];
}

const MARK_ROW = 18;
const LOOKS: Record<
  StripMark['id'],
  { readonly line: string; readonly text: string; readonly dash?: string }
> = {
  now: { line: 'stroke-star', text: 'fill-star' },
  wish: { line: 'stroke-star', text: 'fill-star', dash: '7 3' },
  floor: { line: 'stroke-bills', text: 'fill-bills', dash: '2 3' },
  target: { line: 'stroke-head', text: 'fill-head', dash: '9 3 2 3' },
};

/** Every ad's pay as a bar from least to most with a dot at its middle (hollow: one bound only), and my own lines across. */
export function StripPlot({ label, currency, ads, marks }: StripPlotProps): ReactNode {
  const axis = axisOf([
    ...ads.flatMap(({ low, high, mid }) => [low ?? mid, high ?? mid]),
    ...marks.map(({ amount }) => amount),
  ]);
  const at = (value: number): string => `${percentOn(axis, value)}%`;
  const row = ads.length > 40 ? 6 : 11;
  const top = marks.length * MARK_ROW + 8;
  const foot = top + ads.length * row + 4;
  return (
    <svg role="img" aria-label={label} width="100%" height={foot + 22} className="block overflow-visible">
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line x1={at(tick)} x2={at(tick)} y1={top} y2={foot} className="stroke-line" />
          <text
            x={at(tick)}
            y={foot + 16}
            textAnchor={anchorOf(percentOn(axis, tick))}
            className="fill-faint text-xs"
          >
            {formatShortMoney(tick, currency)}
          </text>
        </g>
      ))}
      <line x1="0" x2="100%" y1={foot} y2={foot} className="stroke-edge" />
      {ads.map(({ id, low, high, mid, single }, place) => {
        const y = top + (place + 0.5) * row;
        return (
          <g key={id}>
            <line
              x1={at(low ?? mid)}
              x2={at(high ?? mid)}
              y1={y}
              y2={y}
              strokeWidth={3}
              strokeLinecap="round"
              className="stroke-edge"
            />
            <circle
              cx={at(mid)}
              cy={y}
              r={row > 6 ? 3.5 : 2.5}
              strokeWidth={1.5}
              className={joinClasses('stroke-ink', single ? 'fill-card' : 'fill-ink')}
            />
          </g>
        );
      })}
      {marks.map(({ id, label: name, amount }, place) => {
        const { line, text, dash } = LOOKS[id];
        const isRight = percentOn(axis, amount) > 50;
        const y = place * MARK_ROW;
        return (
          <g key={id}>
            <line
              x1={at(amount)}
              x2={at(amount)}
              y1={y + 2}
              y2={foot}
              strokeWidth={2}
              {...(dash !== undefined && { strokeDasharray: dash })}
              className={line}
            />
            <text
              x={at(amount)}
              dx={isRight ? -6 : 6}
              y={y + 13}
              textAnchor={isRight ? 'end' : 'start'}
              className={joinClasses('text-xs font-semibold', text)}
            >
              {name} {formatMoney(amount, currency)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Labels at the ends stay inside the picture. */
function anchorOf(percent: number): 'start' | 'middle' | 'end' {
  return percent < 6 ? 'start' : percent > 94 ? 'end' : 'middle';
}
