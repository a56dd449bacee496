// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '@/utils/url/canonical-url';

describe('canonicalUrl', () => {
  it.each([
    ['http://WWW.Example.com/Jobs/7/?utm_source=mail&b=2&a=1#apply', 'https://example.com/Jobs/7?a=1&b=2'],
    ['https://www.example.com/job?id=7&gclid=x&fbclid=y&trk=z&gh_src=q', 'https://example.com/job?id=7'],
    ['https://example.com/job?ref=newsletter&source=feed', 'https://example.com/job'],
    ['https://example.com/job?ref=JN-2291', 'https://example.com/job?ref=JN-2291'],
    ['https://example.com/app#/job/12', 'https://example.com/app#/job/12'],
    ['https://user:secret@example.com:443/', 'https://example.com/'],
    ['https://example.com:8443/a', 'https://example.com:8443/a'],
    ['https://www.com/', 'https://www.com/'],
  ])('makes %s %s', (url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });

  it.each([
    '',
    'jobs/7',
    ['javascript', 'alert(1)'].join(':'),
    'file:///etc/hosts',
    'chrome://settings',
    `https://a.example/${'x'.repeat(9000)}`,
  ])('has no form for %s', (url) => {
    expect(canonicalUrl(url)).toBeNull();
  });

  it('is its own canonical form', () => {
    const odd = fc.constantFrom(
      '%2525',
      '%',
      '?',
      '#/',
      '#!/job',
      '&',
      '=',
      'utm_',
      'www.',
      '//',
      '+',
      '%20',
      'ü',
      '..',
      ':80',
      '@',
    );
    const scheme = fc.constantFrom('http://', 'https://', 'HTTPS://user:pw@');
    const rest = fc.array(fc.oneof(odd, fc.string({ maxLength: 6 })), { maxLength: 8 });
    const address = fc
      .tuple(
        scheme,
        fc.constantFrom('www.', 'www.www.', ''),
        fc.constantFrom('example.com', 'com', 'EXAMPLE.co.uk:80'),
        rest,
      )
      .map(([start, www, host, pieces]) => `${start}${www}${host}/${pieces.join('')}`);
    fc.assert(
      fc.property(address, (url) => {
        const once = canonicalUrl(url);
        expect(once === null ? null : canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});
