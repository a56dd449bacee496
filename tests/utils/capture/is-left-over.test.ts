import { describe, expect, it } from 'vitest';

import { isLeftOver } from '@/utils/capture/is-left-over';
import type { PostingCandidate } from '@/utils/capture/page-reading';

function adAt(url: string, title: string, externalId?: string): PostingCandidate {
  const sure = { source: 'json-ld', trust: 'high' } as const;
  return {
    kind: 'posting',
    site: 'board',
    url,
    problems: [],
    unreadable: [],
    fields: {
      title: { value: title, ...sure },
      ...(externalId !== undefined && { externalId: { value: externalId, ...sure } }),
    },
  };
}

describe('isLeftOver', () => {
  const before = adAt('https://board.example/?job=1', 'Baker', '1');

  it('is sure when the site’s id moved on and the words did not', () => {
    expect(isLeftOver(before, adAt('https://board.example/?job=2', 'Baker', '2'))).toBe('yes');
  });

  it('lets another ad through', () => {
    expect(isLeftOver(before, adAt('https://board.example/?job=2', 'Butcher', '2'))).toBe('no');
  });

  it('lets the same ad under an address with more tracking through', () => {
    expect(isLeftOver(before, adAt('https://board.example/?job=1&utm_source=mail', 'Baker', '1'))).toBe('no');
  });

  it('suspects an id that stayed behind in the page’s data', () => {
    expect(isLeftOver(before, adAt('https://board.example/?job=2', 'Baker', '1'))).toBe('perhaps');
  });

  it('only suspects where there is no id to tell', () => {
    const idless = adAt('https://a.example/1', 'Baker');
    expect(isLeftOver(idless, adAt('https://a.example/2', 'Baker'))).toBe('perhaps');
  });

  it('has nothing to compare with on the first look', () => {
    expect(isLeftOver(null, before)).toBe('no');
  });
});
