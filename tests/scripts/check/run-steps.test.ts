// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { chooseSteps } from '../../../scripts/check/choose-steps';
import { runSteps } from '../../../scripts/check/run-steps';
import type { Step } from '../../../scripts/check/step';
import { summaryLines } from '../../../scripts/check/summary';

const step = (
  id: string,
  result: Partial<Awaited<ReturnType<Step['run']>>> | Error,
  needs?: string[],
): Step => ({
  id,
  title: `Step ${id}`,
  ...(needs && { needs }),
  run: () =>
    result instanceof Error
      ? Promise.reject(result)
      : Promise.resolve({ passed: 0, failed: 0, skipped: 0, notes: '', ...result }),
});
const silent = { started: () => undefined, ended: () => undefined };
let time = 0;
const run = (steps: Step[]) => runSteps(steps, silent, () => (time += 1500));

describe('Steps', () => {
  it('go on after one that failed', async () => {
    const outcomes = await run([step('a', { failed: 2, notes: 'why' }), step('b', { passed: 3 })]);
    expect(outcomes.map(({ id, passed, failed }) => [id, passed, failed])).toEqual([
      ['a', 0, 2],
      ['b', 3, 0],
    ]);
  });

  it('that need a failed one are not run, and count as failed with the reason', async () => {
    const outcomes = await run([step('build', { failed: 1 }), step('e2e', { passed: 9 }, ['build'])]);
    expect(outcomes[1]).toMatchObject({
      passed: 0,
      failed: 1,
      notes: 'Not run: it needs "build", which failed.',
    });
  });

  it('that throw have failed', async () => {
    const [outcome] = await run([step('a', new Error('boom'))]);
    expect(outcome).toMatchObject({ passed: 0, failed: 1 });
    expect(outcome?.notes).toContain('boom');
  });

  it('end with one line that adds them up', async () => {
    const outcomes = await run([step('a', { passed: 2 }), step('b', { passed: 1, failed: 1 })]);
    expect(summaryLines(outcomes)).toEqual([
      '✓ Step a     1.5 s  2 passed, 0 failed',
      '✗ Step b     1.5 s  1 passed, 1 failed',
      '',
      '3 passed, 1 failed',
    ]);
  });

  it('tell of skipped ones only where there are some', async () => {
    expect(summaryLines(await run([step('a', { passed: 1, skipped: 2 })])).at(-1)).toBe(
      '1 passed, 0 failed, 2 skipped',
    );
  });
});

describe('Chosen steps', () => {
  const steps = [
    step('lint', {}),
    step('build-chrome', {}),
    step('build-edge', {}),
    step('e2e-chromium', {}, ['build-chrome']),
  ];
  const chosen = (...names: string[]) => chooseSteps(steps, names).map(({ id }) => id);

  it.each([
    [[], ['lint', 'build-chrome', 'build-edge', 'e2e-chromium']],
    [['lint'], ['lint']],
    [['build'], ['build-chrome', 'build-edge']],
    [['e2e-chromium'], ['build-chrome', 'e2e-chromium']],
    [
      ['e2e', 'lint'],
      ['lint', 'build-chrome', 'e2e-chromium'],
    ],
  ])('%j are %j', (names, ids) => {
    expect(chosen(...names)).toEqual(ids);
  });

  it('that do not exist are named', () => {
    expect(() => chosen('linte')).toThrow('There is no step "linte". Steps: lint, build-chrome');
  });
});
