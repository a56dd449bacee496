// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { copyPage } from '@/utils/capture/page-copy';
import { parseDocument } from '@/utils/platform/parse-document';
import { readCopy } from '@/utils/sites/read-copy';

import { pageOf } from '../capture/page-of';

const AD = `<title>Baker at Quay Bread</title><script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Baker',
  hiringOrganization: { '@type': 'Organization', name: 'Quay Bread' },
  description: `<p>${'You bake for the whole harbour before it wakes. '.repeat(12)}</p>`,
})}</script><main><h1>Baker</h1><p>Quay Bread</p></main>`;

const PROFILE = readFileSync(join(import.meta.dirname, '../../sites/linkedin-person/guest.html'), 'utf8');

describe('readCopy', () => {
  it('reads of a copy what stands on the page', () => {
    const copy = copyPage(pageOf(AD, 'https://quay-bread.example/jobs/7'));
    const reading = readCopy({ copy, isAsked: false }, parseDocument);
    expect(reading).toMatchObject({
      kind: 'posting',
      url: 'https://quay-bread.example/jobs/7',
      fields: { title: { value: 'Baker' }, company: { value: 'Quay Bread' } },
    });
  });

  it('tells of somebody browsed past no more than who it is', () => {
    const copy = copyPage(pageOf(PROFILE, /url: (\S+)/.exec(PROFILE)?.[1]));
    const [asked, past] = [true, false].map((isAsked) => readCopy({ copy, isAsked }, parseDocument));
    expect(asked?.kind).toBe('person');
    expect(asked).toHaveProperty('fields.headline');
    expect(past?.kind).toBe('person');
    expect(past).not.toHaveProperty('fields.headline');
  });

  it('says why a page was not copied, and parses nothing', () => {
    const parse = vi.fn<(html: string) => Document>();
    const copy = { url: 'https://jobs.example/1', problem: 'too_deep' } as const;
    expect(readCopy({ copy, isAsked: true }, parse)).toEqual({
      kind: 'none',
      site: 'generic',
      url: 'https://jobs.example/1',
      problems: [{ code: 'too_deep' }],
    });
    expect(parse).not.toHaveBeenCalled();
  });
});
