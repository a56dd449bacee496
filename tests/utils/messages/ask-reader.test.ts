import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { CopyCall } from '@/utils/capture/page-copy';
import { askReader } from '@/utils/messages/ask-reader';
import { readerTransport } from '@/utils/messages/reader-transport';
import { openReaderPage } from '@/utils/platform/reader-page';

vi.mock(import('@/utils/platform/reader-page'), () => ({
  openReaderPage: vi.fn<() => Promise<void>>(async () => {}),
}));

const call: CopyCall = { copy: { url: 'https://jobs.example/1', html: '<html></html>' }, isAsked: true };
const none = { kind: 'none', site: 'generic', url: 'https://jobs.example/1', problems: [] } as const;

describe('askReader', () => {
  let send = vi.spyOn(readerTransport, 'sendMessage');

  beforeEach(() => {
    send = vi.spyOn(readerTransport, 'sendMessage');
    vi.mocked(openReaderPage).mockClear();
  });

  it('opens the page that reads before it asks', async () => {
    send.mockResolvedValue(none);
    expect(await askReader(call)).toEqual(none);
    expect(vi.mocked(openReaderPage).mock.invocationCallOrder[0]).toBeLessThan(
      send.mock.invocationCallOrder[0] ?? 0,
    );
    expect(send).toHaveBeenCalledWith('readAside', call);
  });

  it('asks a second time where the page was closed in between', async () => {
    send.mockRejectedValueOnce(new Error('No response')).mockResolvedValueOnce(none);
    expect(await askReader(call)).toEqual(none);
    expect(openReaderPage).toHaveBeenCalledTimes(2);
  });

  it('rejects when that fails too', async () => {
    send.mockRejectedValue(new Error('No response'));
    await expect(askReader(call)).rejects.toThrow('No response');
    expect(send).toHaveBeenCalledTimes(2);
  });
});
