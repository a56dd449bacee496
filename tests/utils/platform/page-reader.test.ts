import { browser } from '#imports';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { readPageIn } from '@/utils/platform/page-reader';

const refusal = new Error('Cannot access contents of the page.');

describe('readPageIn', () => {
  const run = vi.fn<() => Promise<{ result: unknown }[]>>();

  beforeEach(() => {
    run.mockReset();
    browser.scripting.executeScript = run as unknown as typeof browser.scripting.executeScript;
    browser.tabs.get = vi.fn<() => Promise<{ url: string }>>(async () => ({
      url: 'https://jobs.example/1',
    })) as unknown as typeof browser.tabs.get;
  });

  it('gives what the reader found', async () => {
    run.mockResolvedValue([{ result: { kind: 'wall' } }]);
    expect(await readPageIn(7)).toEqual({ state: 'read', raw: { kind: 'wall' } });
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('asks once more where the grant of a click is still on its way', async () => {
    run.mockRejectedValueOnce(refusal).mockResolvedValueOnce([{ result: { kind: 'wall' } }]);
    expect(await readPageIn(7)).toEqual({ state: 'read', raw: { kind: 'wall' } });
  });

  it('says that the browser does not let us in', async () => {
    run.mockRejectedValue(refusal);
    expect(await readPageIn(7)).toEqual({ state: 'no-access' });
  });
});
