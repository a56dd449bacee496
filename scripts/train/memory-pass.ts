import { GATES } from '@/utils/skills/tagger/read-one-way';
import { add, num } from './array-number';
import type { Net } from './new-net';

const one = (value: number): number => 1 / (1 + Math.exp(-value));

/** One direction forth: turns sums at the gates into what they let through, and writes memories and what is told. */
export const forth = (
  net: Net,
  way: number,
  gates: Float64Array,
  memory: Float64Array,
  told: Float64Array,
): void => {
  const { size, group } = net;
  const [row, width] = [2 * size * GATES, 2 * size];
  const words = gates.length / row;
  for (let step = 0; step < words; step += 1) {
    const word = way === 1 ? words - 1 - step : step;
    const former = way === 1 ? word + 1 : word - 1;
    let w = way * size * group * GATES;
    for (let unit = 0; unit < size; unit += 1) {
      const first = unit - (unit % group);
      const at = word * row + (way * size + unit) * GATES;
      let [takes, keeps, tells, fresh] = [
        num(gates, at),
        num(gates, at + 1),
        num(gates, at + 2),
        num(gates, at + 3),
      ];
      if (step > 0)
        for (let other = first; other < first + group; other += 1, w += GATES) {
          const value = num(told, former * width + way * size + other);
          takes += value * num(net.back.values, w);
          keeps += value * num(net.back.values, w + 1);
          tells += value * num(net.back.values, w + 2);
          fresh += value * num(net.back.values, w + 3);
        }
      gates[at] = takes = one(takes);
      gates[at + 1] = keeps = one(keeps);
      gates[at + 2] = tells = one(tells);
      gates[at + 3] = fresh = Math.tanh(fresh);
      const cell = way * size + unit;
      const kept = takes * fresh + (step > 0 ? keeps * num(memory, former * width + cell) : 0);
      memory[word * width + cell] = kept;
      told[word * width + cell] = tells * Math.tanh(kept);
    }
  }
};

/** The way back of `forth`: from the slopes of what was told to those at the gates, which are written over `gates`. */
export const backAgain = (
  net: Net,
  way: number,
  gates: Float64Array,
  memory: Float64Array,
  told: Float64Array,
  slopes: Float64Array,
): void => {
  const { size, group } = net;
  const [row, width] = [2 * size * GATES, 2 * size];
  const words = gates.length / row;
  const carried = new Float64Array(size);
  for (let step = words - 1; step >= 0; step -= 1) {
    const word = way === 1 ? words - 1 - step : step;
    const former = way === 1 ? word + 1 : word - 1;
    let w = way * size * group * GATES;
    for (let unit = 0; unit < size; unit += 1) {
      const first = unit - (unit % group);
      const cell = way * size + unit;
      const at = word * row + cell * GATES;
      const [takes, keeps, tells, fresh] = [
        num(gates, at),
        num(gates, at + 1),
        num(gates, at + 2),
        num(gates, at + 3),
      ];
      const seen = Math.tanh(num(memory, word * width + cell));
      const slope = num(slopes, word * width + cell);
      const inner = num(carried, unit) + slope * tells * (1 - seen * seen);
      const kept = step > 0 ? num(memory, former * width + cell) : 0;
      const take = inner * fresh * takes * (1 - takes);
      const keep = inner * kept * keeps * (1 - keeps);
      const tell = slope * seen * tells * (1 - tells);
      const news = inner * takes * (1 - fresh * fresh);
      carried[unit] = inner * keeps;
      gates[at] = take;
      gates[at + 1] = keep;
      gates[at + 2] = tell;
      gates[at + 3] = news;
      if (step === 0) continue;
      for (let other = first; other < first + group; other += 1, w += GATES) {
        const place = former * width + way * size + other;
        const value = num(told, place);
        add(net.back.slopes, w, value * take);
        add(net.back.slopes, w + 1, value * keep);
        add(net.back.slopes, w + 2, value * tell);
        add(net.back.slopes, w + 3, value * news);
        add(
          slopes,
          place,
          take * num(net.back.values, w) +
            keep * num(net.back.values, w + 1) +
            tell * num(net.back.values, w + 2) +
            news * num(net.back.values, w + 3),
        );
      }
    }
  }
};
