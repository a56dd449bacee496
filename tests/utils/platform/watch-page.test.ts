// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Page } from '@/utils/capture/page';
import type { PageReading } from '@/utils/capture/page-reading';
import { watchPage } from '@/utils/platform/watch-page';

const none: PageReading = { kind: 'none', site: 'generic', url: 'https://news.example/story', problems: [] };

/** Watches this document with the reader given; what is asked for is counted. */
function watch(read: (page: Page) => PageReading): { offered: PageReading[] } {
  const offered: PageReading[] = [];
  const context = {
    isInvalid: false,
    setTimeout: (run: () => void, ms: number) => window.setTimeout(run, ms),
    addEventListener: () => {},
    onInvalidated: () => () => {},
  };
  watchPage({
    context: context as unknown as Parameters<typeof watchPage>[0]['context'],
    document,
    read,
    offer: (reading) => Promise.resolve(offered.push(reading)),
    leave: () => Promise.resolve(),
  });
  return { offered };
}

describe('a page that is watched', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is read once when it holds no ad and stands still', async () => {
    const read = vi.fn<(page: Page) => PageReading>(() => none);
    watch(read);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is read again when its ad comes late, and then no more', async () => {
    const ad: PageReading = {
      ...none,
      kind: 'posting',
      unreadable: [],
      fields: {
        title: { value: 'Cook', source: 'heading', trust: 'high' },
        description: { value: 'Cooks for forty.', source: 'text', trust: 'medium' },
      },
    };
    const read = vi.fn<(page: Page) => PageReading>((page) =>
      page.document.querySelector('h1') ? ad : none,
    );
    const { offered } = watch(read);
    document.body.innerHTML = '<h1>Cook</h1>';
    await vi.advanceTimersByTimeAsync(10_000);
    document.body.append('more');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([read.mock.calls.length, offered.map(({ kind }) => kind)]).toEqual([2, ['none', 'posting']]);
  });
});
