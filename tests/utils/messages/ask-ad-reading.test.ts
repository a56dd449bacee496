import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { askAdReading } from '@/utils/messages/ask-ad-reading';
import { send } from '@/utils/messages/send';
import { keepAdReading } from '@/utils/platform/ad-readings';

vi.mock('@/utils/messages/send', () => ({ send: vi.fn<() => Promise<unknown>>() }));

const ad = { description: 'SQL is required.', title: 'Analyst', language: 'en' };
const gone = (): Promise<never> => Promise.reject(new Error('The message port closed.'));
const answer = { requirements: [], vocabulary: 'hand-2', skills: 'ready' as const };

describe('askAdReading', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.mocked(send).mockReset();
  });

  it('asks the background', async () => {
    vi.mocked(send).mockResolvedValueOnce(answer);
    expect(await askAdReading(ad)).toBe(answer);
    expect(send).toHaveBeenCalledExactlyOnceWith('readAd', { ad });
  });

  it('wakes nobody for an ad that was read a moment ago', async () => {
    await keepAdReading(ad, answer);
    expect(await askAdReading(ad)).toEqual(answer);
    expect(send).not.toHaveBeenCalled();
  });

  it('asks once more where the background was ended under it', async () => {
    vi.mocked(send).mockImplementationOnce(gone).mockResolvedValueOnce(answer);
    expect(await askAdReading(ad)).toBe(answer);
  });

  it('fails after that', async () => {
    vi.mocked(send).mockImplementation(gone);
    await expect(askAdReading(ad)).rejects.toThrow('port closed');
    expect(send).toHaveBeenCalledTimes(2);
  });
});
