import { squashBothWays, squashToOne } from './squash';

/** What each unit weighs at every word: take in, keep, tell, what is new. */
export const GATES = 4;

/**
 * One direction of the net: `size` units in groups of `group` (an even number), of which each hears its own alone, and what they say to each other:
 * `back[(unit * group + from) * GATES + gate]`, where `from` counts within the group.
 */
export interface OneWay {
  readonly size: number;
  readonly group: number;
  readonly back: Float64Array;
}

/**
 * Goes through the words in one direction with a long short-term memory (Hochreiter and Schmidhuber 1997) and writes what its units tell at
 * word `at` to `told[at * width + column + unit]`. `gates` holds what each word by itself gives to the gates, this direction's from `offset` on.
 */
export const readOneWay = (
  { size, group, back }: OneWay,
  gates: readonly Float32Array[],
  { offset, backwards }: { readonly offset: number; readonly backwards: boolean },
  told: Float64Array,
  { width, column }: { readonly width: number; readonly column: number },
): void => {
  const words = gates.length;
  const memory = new Float64Array(size);
  let before = new Float64Array(size);
  let now = new Float64Array(size);
  for (let step = 0; step < words; step += 1) {
    const word = backwards ? words - 1 - step : step;
    const worth = gates[word];
    if (worth === undefined) break;
    let weight = 0;
    const ahead = group * GATES;
    // Two units at a time: each of their eight sums waits for its own last addition only, which takes a quarter less time than four sums do.
    for (let unit = 0; unit < size; unit += 2) {
      const gate = offset + unit * GATES;
      let takes = worth[gate] ?? 0;
      let keeps = worth[gate + 1] ?? 0;
      let tells = worth[gate + 2] ?? 0;
      let fresh = worth[gate + 3] ?? 0;
      let takesNext = worth[gate + 4] ?? 0;
      let keepsNext = worth[gate + 5] ?? 0;
      let tellsNext = worth[gate + 6] ?? 0;
      let freshNext = worth[gate + 7] ?? 0;
      const first = unit - (unit % group);
      for (let other = first; other < first + group; other += 1) {
        const value = before[other] ?? 0;
        takes += value * (back[weight] ?? 0);
        keeps += value * (back[weight + 1] ?? 0);
        tells += value * (back[weight + 2] ?? 0);
        fresh += value * (back[weight + 3] ?? 0);
        takesNext += value * (back[weight + ahead] ?? 0);
        keepsNext += value * (back[weight + ahead + 1] ?? 0);
        tellsNext += value * (back[weight + ahead + 2] ?? 0);
        freshNext += value * (back[weight + ahead + 3] ?? 0);
        weight += GATES;
      }
      weight += ahead;
      const kept = squashToOne(takes) * squashBothWays(fresh) + squashToOne(keeps) * (memory[unit] ?? 0);
      const keptNext =
        squashToOne(takesNext) * squashBothWays(freshNext) + squashToOne(keepsNext) * (memory[unit + 1] ?? 0);
      memory[unit] = kept;
      memory[unit + 1] = keptNext;
      const tell = squashToOne(tells) * squashBothWays(kept);
      const tellNext = squashToOne(tellsNext) * squashBothWays(keptNext);
      now[unit] = tell;
      now[unit + 1] = tellNext;
      told[word * width + column + unit] = tell;
      told[word * width + column + unit + 1] = tellNext;
    }
    const former = before;
    before = now;
    now = former;
  }
};
