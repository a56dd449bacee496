import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useTabPage } from '@/components/page/use-tab-page';
import { send } from '@/utils/messages/send';
import { reportError } from '@/utils/platform/report-error';
import { anAd, front, show } from './front';

vi.mock('@/utils/platform/tab-readings', async () => (await import('./front-mocks')).tabReadingsMock);
vi.mock('@/utils/messages/send', () => ({ send: vi.fn<() => Promise<unknown>>() }));
vi.mock('@/utils/platform/report-error', () => ({ reportError: vi.fn<() => void>() }));

const look = () => renderHook(() => useTabPage(front.tab ?? undefined, { eager: true }));

describe('useTabPage', () => {
  beforeEach(() => {
    vi.mocked(reportError).mockReset();
    vi.mocked(send).mockImplementation(() => Promise.reject(new Error('the worker was ended')));
  });

  it('keeps what was read before where another look fails', async () => {
    show(anAd());
    const { result } = look();
    await waitFor(() => expect(reportError).toHaveBeenCalled());
    expect(result.current.page).toMatchObject({ state: 'read', found: { state: 'ready' } });
  });

  it('says so where nothing had been read', async () => {
    show(null);
    front.found = null;
    const { result } = look();
    await waitFor(() => expect(result.current.page).toMatchObject({ found: { state: 'failed' } }));
  });
});
