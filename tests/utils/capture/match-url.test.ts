import { describe, expect, it } from 'vitest';

import { matchUrl } from '@/utils/capture/match-url';

describe('matchUrl', () => {
  it.each([
    ['https://jobs.example.com/*', 'https://jobs.example.com/a/1', true],
    ['https://jobs.example.com/*', 'http://jobs.example.com/a/1', false],
    ['*://*.example.com/jobs/*', 'https://de.example.com/jobs/1', true],
    ['*://*.example.com/jobs/*', 'https://example.com/jobs/1', true],
    ['*://*.example.com/jobs/*', 'https://notexample.com/jobs/1', false],
    ['*://*.example.com/jobs/*', 'https://example.com.evil.test/jobs/1', false],
    ['*://*/*', 'ftp://example.com/', false],
    ['https://example.com/view?id=*', 'https://example.com/view?id=3', true],
    ['https://example.com/*/apply', 'https://example.com/1/2/apply', true],
    ['https://example.com/a*a', 'https://example.com/a', false],
  ])('%s against %s is %s', (pattern, url, matches) => {
    expect(matchUrl(pattern, new URL(url))).toBe(matches);
  });

  it('refuses what is no pattern', () => {
    expect(() => matchUrl('example.com', new URL('https://example.com/'))).toThrow(TypeError);
  });
});
