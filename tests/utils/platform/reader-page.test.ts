import { browser } from '#imports';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { openReaderPage } from '@/utils/platform/reader-page';

describe('openReaderPage', () => {
  let open = 0;
  const create = vi.fn<() => Promise<void>>();

  beforeEach(() => {
    open = 0;
    create.mockReset().mockImplementation(async () => {
      if (open > 0) throw new Error('Only a single offscreen document may be created.');
      open = 1;
    });
    Object.assign(browser, { offscreen: { createDocument: create } });
    Object.assign(browser.runtime, { getContexts: async () => Array.from({ length: open }, () => ({})) });
  });

  it('opens one page, however many ask at once and after', async () => {
    await Promise.all([openReaderPage(), openReaderPage()]);
    await openReaderPage();
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('takes the page that a worker ended meanwhile has opened', async () => {
    create.mockImplementationOnce(async () => {
      open = 1;
      throw new Error('Only a single offscreen document may be created.');
    });
    await expect(openReaderPage()).resolves.toBeUndefined();
  });

  it('rejects when the browser opens none, and tries anew the next time', async () => {
    create.mockRejectedValueOnce(new Error('out of memory'));
    await expect(openReaderPage()).rejects.toThrow('out of memory');
    await openReaderPage();
    expect(open).toBe(1);
  });
});
