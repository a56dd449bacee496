import { describe, expect, it, vi } from 'vitest';

import { readThroughScripts } from '@/utils/capture/read-through-scripts';
import type { ReaderScript } from '@/utils/capture/read-through-scripts';

const none = (...codes: string[]) => ({
  kind: 'none',
  site: 'generic',
  url: 'https://jobs.example/1',
  problems: codes.map((code) => ({ code })),
});
const wall = { ...none(), kind: 'wall' };

/** What each script would say; the answer and the scripts asked. */
async function through(url: string | null, says: Partial<Record<ReaderScript, unknown>>) {
  const inject = vi.fn<(script: ReaderScript) => Promise<unknown>>(async (script) => says[script]);
  const answer = await readThroughScripts(url, inject);
  return { answer, asked: inject.mock.calls.map(([script]) => script) };
}

describe('readThroughScripts', () => {
  it('asks for people where a page is no ad, and not for LinkedIn elsewhere', async () => {
    const { answer, asked } = await through('https://notlinkedin.com/in/x', {
      '/read-page.js': none(),
      '/read-person.js': wall,
    });
    expect(asked).toEqual(['/read-page.js', '/read-person.js']);
    expect(answer).toEqual(wall);
  });

  it.each(['https://www.linkedin.com/jobs/view/1', 'https://linkedin.com/in/x', 'file:///ads/saved.html'])(
    'asks LinkedIn’s adapters first on %s and stops when they know',
    async (url) => {
      const { answer, asked } = await through(url, { '/read-linkedin.js': wall });
      expect(asked).toEqual(['/read-linkedin.js']);
      expect(answer).toEqual(wall);
    },
  );

  it('gives the generic reader’s answer when none knows', async () => {
    const general = none('strategy_failed');
    const { answer, asked } = await through('https://www.linkedin.com/feed', {
      '/read-linkedin.js': none(),
      '/read-page.js': general,
      '/read-person.js': none(),
    });
    expect(asked).toHaveLength(3);
    expect(answer).toBe(general);
  });

  it.each(['two_ads', 'too_large', 'too_deep', 'reader_failed'])(
    'takes %s for an answer and asks no other',
    async (code) => {
      const { asked } = await through('https://jobs.example/1', { '/read-page.js': none(code) });
      expect(asked).toEqual(['/read-page.js']);
    },
  );

  it('hands on what is no reading, for the gate to refuse', async () => {
    const { answer } = await through(null, { '/read-page.js': 'no reading' });
    expect(answer).toBe('no reading');
  });
});
