import { describe, expect, it } from 'vitest';

import { copyPage } from '@/utils/capture/page-copy';

import { pageOf } from './page-of';

describe('copyPage', () => {
  it('copies the markup and the address as they are now, and leaves the page alone', () => {
    const page = pageOf('<main><h1>Cook</h1></main>', 'https://kitchens.example/jobs/1');
    page.document.querySelector('h1')?.append(' for forty');
    const before = page.document.documentElement.outerHTML;
    expect(copyPage(page)).toEqual({ url: 'https://kitchens.example/jobs/1', html: before });
    expect(before).toContain('Cook for forty');
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('copies nothing of a page nested deeper than any honest one', () => {
    const page = pageOf('<main></main>');
    let inmost: Element = page.document.body;
    for (let depth = 0; depth < 3000; depth += 1) {
      const deeper = page.document.createElement('div');
      inmost.append(deeper);
      inmost = deeper;
    }
    expect(copyPage(page)).toEqual({ url: page.url.href, problem: 'too_deep' });
  });

  it('copies nothing of a page longer than a message may be', () => {
    const page = pageOf('<main></main>');
    page.document.body.setAttribute('data-blob', 'x'.repeat(31_000_000));
    expect(copyPage(page)).toEqual({ url: page.url.href, problem: 'too_large' });
  });
});
