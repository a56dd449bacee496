import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { useKeptText, type KeptTextInput } from '@/components/store/use-kept-text';
import { keepTextDraft, readTextDraft } from '@/utils/platform/text-drafts';

const KEY = 'notes:7';
const start = (over: Partial<KeptTextInput> = {}) =>
  renderHook(
    (input: Partial<KeptTextInput>) => useKeptText({ draftKey: KEY, stored: '', commit: null, ...input }),
    {
      initialProps: over,
    },
  );
const wait = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

describe('useKeptText', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('has every keystroke in the draft within 300 ms, however fast the next one comes', async () => {
    const { result } = start();
    await wait(0);
    for (const text of ['w', 'wa', 'war', 'warm']) {
      act(() => result.current.setText(text));
      await wait(100);
    }
    expect(await readTextDraft(KEY)).toMatch(/^wa/);
    await wait(200);
    expect(await readTextDraft(KEY)).toBe('warm');
  });

  it('gives the text to the record when the field is left, and drops the draft', async () => {
    const commit = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true));
    const { result } = start({ commit });
    await wait(0);
    act(() => result.current.setText('call on Monday'));
    act(() => result.current.finish());
    await wait(0);
    expect(commit).toHaveBeenCalledExactlyOnceWith('call on Monday');
    expect(result.current.state).toBe('kept');
    expect(await readTextDraft(KEY)).toBeNull();
  });

  it('gives it to the record after a pause as well', async () => {
    const commit = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true));
    const { result } = start({ commit });
    await wait(0);
    act(() => result.current.setText('call on Monday'));
    await wait(3_000);
    expect(commit).toHaveBeenCalledExactlyOnceWith('call on Monday');
  });

  it('takes up the draft of a window that was closed', async () => {
    await keepTextDraft(KEY, 'half a sen');
    const { result } = start();
    await wait(0);
    expect(result.current.text).toBe('half a sen');
  });

  it('hands a draft to the record as soon as there is one', async () => {
    await keepTextDraft(KEY, 'written before saving');
    const commit = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true));
    const { rerender } = start();
    await wait(0);
    rerender({ commit });
    await wait(0);
    expect(commit).toHaveBeenCalledExactlyOnceWith('written before saving');
  });

  it('keeps the text and the draft, and says so, when the record does not take it', async () => {
    const { result } = start({ commit: () => Promise.resolve(false) });
    await wait(0);
    act(() => result.current.setText('do not lose me'));
    act(() => result.current.finish());
    await wait(0);
    expect(result.current).toMatchObject({ state: 'failed', text: 'do not lose me' });
    expect(await readTextDraft(KEY)).toBe('do not lose me');
  });

  it('lets the record lead again once it has the text', async () => {
    const commit = (): Promise<boolean> => Promise.resolve(true);
    const { result, rerender } = start({ commit });
    await wait(0);
    act(() => result.current.setText('first'));
    act(() => result.current.finish());
    await wait(0);
    rerender({ commit, stored: 'first' });
    rerender({ commit, stored: 'changed in the desk' });
    expect(result.current.text).toBe('changed in the desk');
  });
});
