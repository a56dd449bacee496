import { squashBothWays, squashToOne } from './squash';

/** What each unit weighs at every word: take in, keep, tell, what is new. */
export const GATES = 4;

/**
 * One direction of the net: `size` units in groups of `group`, of which each hears its own alone, and what they say to each other:
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
    for (let unit = 0; unit < size; unit += 1) {
      const gate = offset + unit * GATES;
      let takes = worth[gate] ?? 0;
      let keeps = worth[gate + 1] ?? 0;
      let tells = worth[gate + 2] ?? 0;
      let fresh = worth[gate + 3] ?? 0;
      const first = unit - (unit % group);
      for (let other = first; other < first + group; other += 1) {
        const value = before[other] ?? 0;
        takes += value * (back[weight] ?? 0);
        keeps += value * (back[weight + 1] ?? 0);
        tells += value * (back[weight + 2] ?? 0);
        fresh += value * (back[weight + 3] ?? 0);
        weight += GATES;
      }
      const kept = squashToOne(takes) * squashBothWays(fresh) + squashToOne(keeps) * (memory[unit] ?? 0);
      memory[unit] = kept;
      const tell = squashToOne(tells) * squashBothWays(kept);
      now[unit] = tell;
      told[word * width + column + unit] = tell;
    }
    const former = before;
    before = now;
    now = former;
  }
};
