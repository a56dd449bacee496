// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Page } from '@/utils/capture/page';
import type { PageReading } from '@/utils/capture/page-reading';
import { watchPage } from '@/utils/platform/watch-page';

const none: PageReading = { kind: 'none', site: 'generic', url: 'https://news.example/story', problems: [] };

const ad: PageReading = {
  ...none,
  kind: 'posting',
  unreadable: [],
  fields: {
    title: { value: 'Cook', source: 'heading', trust: 'high' },
    description: { value: 'Cooks for forty.', source: 'text', trust: 'medium' },
  },
};

interface Watched {
  readonly offered: PageReading[];
  /** Moves the page on to another address without loading it anew. */
  readonly moveTo: (url: string) => void;
}

/** Watches this document with the reader given; what it offers is noted. */
function watch(read: (page: Page) => Promise<PageReading>): Watched {
  const offered: PageReading[] = [];
  let moved = (_event: { newUrl: URL; oldUrl: URL }): void => {};
  const context = {
    isInvalid: false,
    setTimeout: (run: () => void, ms: number) => window.setTimeout(run, ms),
    addEventListener: (_target: unknown, _type: string, listener: typeof moved) => {
      moved = listener;
    },
    onInvalidated: () => () => {},
  };
  watchPage({
    context: context as unknown as Parameters<typeof watchPage>[0]['context'],
    document,
    read,
    offer: (reading) => Promise.resolve(offered.push(reading)),
    leave: () => Promise.resolve(),
  });
  return {
    offered,
    moveTo: (url) => moved({ newUrl: new URL(url), oldUrl: new URL(document.location.href) }),
  };
}

type Read = (page: Page) => Promise<PageReading>;

describe('a page that is watched', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is read once when it holds no ad and stands still', async () => {
    const read = vi.fn<Read>(async () => none);
    watch(read);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is read again when its ad comes late, and then no more', async () => {
    const read = vi.fn<Read>(async (page) => (page.document.querySelector('h1') ? ad : none));
    const { offered } = watch(read);
    await vi.advanceTimersByTimeAsync(0);
    document.body.innerHTML = '<h1>Cook</h1>';
    await vi.advanceTimersByTimeAsync(10_000);
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([read.mock.calls.length, offered.map(({ kind }) => kind)]).toEqual([2, ['none', 'posting']]);
  });

  it('that moved on while it was read offers nothing of the place it left', async () => {
    let answer = (_reading: PageReading): void => {};
    const read = vi.fn<Read>(() => Promise.resolve({ ...none, kind: 'wall' }));
    read.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const { offered, moveTo } = watch(read);
    await vi.advanceTimersByTimeAsync(0);
    moveTo('https://jobs.example/2');
    answer(ad);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(offered.map(({ kind }) => kind)).toEqual(['wall']);
  });

  it('has looks one after the other, so that none overtakes another', async () => {
    let open = 0;
    let most = 0;
    const read = vi.fn<Read>(async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => {
        setTimeout(resolve, 900);
      });
      open -= 1;
      return none;
    });
    watch(read);
    for (let round = 0; round < 6; round += 1) {
      await vi.advanceTimersByTimeAsync(300);
      document.body.append(`change ${round}`);
    }
    await vi.advanceTimersByTimeAsync(20_000);
    expect(read.mock.calls.length).toBeGreaterThan(2);
    expect(most).toBe(1);
  });

  it('is read once more, later, when the background did not answer', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    const read = vi.fn<Read>(async () => ad);
    read.mockRejectedValueOnce(new Error('gone'));
    const { offered } = watch(read);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([read.mock.calls.length, offered]).toEqual([2, [ad]]);
    expect(report).toHaveBeenCalled();
    report.mockRestore();
  });
});
