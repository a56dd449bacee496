import { browser } from '#imports';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { CopyCall } from '@/utils/capture/page-copy';
import type { PageReading } from '@/utils/capture/page-reading';
import { readPageIn } from '@/utils/platform/page-reader';

const refusal = new Error('Cannot access contents of the page.');

const copy = { url: 'https://jobs.example/1', html: '<html></html>' };
const wall: PageReading = { kind: 'wall', site: 'generic', url: copy.url, problems: [] };

describe('readPageIn', () => {
  const run = vi.fn<() => Promise<{ result: unknown }[]>>();
  const read = vi.fn<(call: CopyCall) => Promise<PageReading>>();

  beforeEach(() => {
    run.mockReset();
    read.mockReset().mockResolvedValue(wall);
    browser.scripting.executeScript = run as unknown as typeof browser.scripting.executeScript;
  });

  it('has the copy of the page read, as asked for', async () => {
    run.mockResolvedValue([{ result: copy }]);
    expect(await readPageIn(7, read)).toEqual({ state: 'read', reading: wall });
    expect(run).toHaveBeenCalledTimes(1);
    expect(read).toHaveBeenCalledWith({ copy, isAsked: true });
  });

  it('asks once more where the grant of a click is still on its way', async () => {
    run.mockRejectedValueOnce(refusal).mockResolvedValueOnce([{ result: copy }]);
    expect(await readPageIn(7, read)).toEqual({ state: 'read', reading: wall });
  });

  it('says that the browser does not let us in', async () => {
    run.mockRejectedValue(refusal);
    expect(await readPageIn(7, read)).toEqual({ state: 'no-access' });
    expect(read).not.toHaveBeenCalled();
  });

  it.each([undefined, null, { url: 'here', html: '' }, { ...copy, html: 7 }])(
    'fails where %j came for a copy',
    async (result) => {
      run.mockResolvedValue([{ result }]);
      expect(await readPageIn(7, read)).toEqual({ state: 'failed' });
    },
  );

  it('fails, and reports it, where nobody can read', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    run.mockResolvedValue([{ result: copy }]);
    read.mockRejectedValue(new Error('no page to read in'));
    expect(await readPageIn(7, read)).toEqual({ state: 'failed' });
    expect(report).toHaveBeenCalled();
    report.mockRestore();
  });
});
