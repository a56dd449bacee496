import { seeded } from '@/scripts/train/crf';

const DRAWS = 1000;

/** The 95 % interval of a figure over items, by drawing as many items again a thousand times. */
export const interval = <Item>(
  items: readonly Item[],
  figure: (drawn: readonly Item[]) => number,
): readonly [number, number] => {
  const random = seeded(7);
  const figures = Array.from({ length: DRAWS }, () =>
    figure(items.map(() => items[Math.floor(random() * items.length)] as Item)),
  ).sort((a, b) => a - b);
  return [figures[Math.floor(DRAWS * 0.025)] ?? 0, figures[Math.floor(DRAWS * 0.975)] ?? 0];
};
