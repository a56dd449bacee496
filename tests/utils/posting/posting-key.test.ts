// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { postingKey } from '@/utils/posting/posting-key';

describe('postingKey', () => {
  const url = 'https://www.example.com/jobs/7?utm_source=mail';

  it('is the site and its id where the site gives one', () => {
    expect(postingKey({ site: 'lever', url, externalId: ' a-7 ' })).toBe('lever:a-7');
  });

  it('ties an id of the generic reader to its host', () => {
    expect(postingKey({ site: 'generic', url, externalId: '7' })).toBe('generic:example.com:7');
    const other = postingKey({ site: 'generic', url: 'https://other.example/jobs/7', externalId: '7' });
    expect(other).toBe('generic:other.example:7');
  });

  it.each([null, '', '  '])('is the canonical address without an id (%j)', (externalId) => {
    expect(postingKey({ site: 'lever', url, externalId })).toBe('https://example.com/jobs/7');
  });

  it('is the address as it stands where that is no web address', () => {
    expect(postingKey({ site: 'generic', url: 'saved-page.html', externalId: '7' })).toBe('saved-page.html');
  });
});
