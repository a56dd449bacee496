import { addDays } from '@/utils/time/iso-day';
import type { Exchange } from './exchange';

export const REACHES = ['internal', 'external'] as const;
export const MODES = ['build', 'maintain', 'use'] as const;
export type Reach = (typeof REACHES)[number];
type Mode = Exchange['mode'];

/** How often I began, kept up or drew on ties inside and outside my employer (C42). */
export type NetworkingTable = Readonly<Record<Reach, Readonly<Record<Mode, number>>>>;

/** Days that are looked back on. */
export const LOOKED_BACK = 90;

/** Returns the exchanges of the last ninety days by inside or outside and by what they did; `today` is an ISO day and counts. */
export function networkingTable(exchanges: readonly Exchange[], today: string): NetworkingTable {
  const from = addDays(today, -LOOKED_BACK);
  const lately = exchanges.filter(({ on }) => on > from && on <= today);
  const count = (reach: Reach): Readonly<Record<Mode, number>> => {
    const own = lately.filter(({ isInternal }) => isInternal === (reach === 'internal'));
    const of = (mode: Mode): number => own.filter((one) => one.mode === mode).length;
    return { build: of('build'), maintain: of('maintain'), use: of('use') };
  };
  return { internal: count('internal'), external: count('external') };
}
