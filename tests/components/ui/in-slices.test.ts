import { describe, expect, it, vi } from 'vitest';

import { inSlices, type SlicedWork } from '@/components/ui/in-slices';

/** Counts to `steps`, each step taking so long that few fit a slice. */
function* slow(steps: number, made: number[]): SlicedWork<number> {
  for (let step = 1; step <= steps; step += 1) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    made.push(step);
    yield;
  }
  return steps;
}
function* quick(): SlicedWork<string> {
  yield;
  return 'done';
}
const unexpected = (error: unknown): void => {
  throw error;
};

describe('inSlices', () => {
  it('has done what fits one slice before it returns', () => {
    const done = vi.fn<(result: string) => void>();
    inSlices(quick(), done, unexpected);
    expect(done).toHaveBeenCalledWith('done');
  });

  it('lets others have their turn in the middle of long work', async () => {
    const made: number[] = [];
    const between: number[] = [];
    const timer = setInterval(() => between.push(made.length), 0);
    const result = await new Promise((done, failed) => {
      inSlices(slow(40, made), done, failed);
    });
    clearInterval(timer);
    expect(result).toBe(40);
    expect(between.some((count) => count > 0 && count < 40)).toBe(true);
  });

  it('does nothing more once it is left', async () => {
    const made: number[] = [];
    const done = vi.fn<(result: number) => void>();
    const leave = inSlices(slow(100, made), done, unexpected);
    leave();
    const soFar = made.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(soFar).toBeLessThan(100);
    expect(made).toHaveLength(soFar);
    expect(done).not.toHaveBeenCalled();
  });

  it('hands over what the work throws, also in a later slice', async () => {
    function* failing(): SlicedWork<never> {
      yield* slow(20, []);
      throw new Error('no such row');
    }
    const error = await new Promise((failed) => {
      inSlices(failing(), unexpected, failed);
    });
    expect(error).toEqual(new Error('no such row'));
  });
});
