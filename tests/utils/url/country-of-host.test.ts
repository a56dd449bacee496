// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countryOfHost } from '@/utils/url/country-of-host';

describe('countryOfHost', () => {
  it.each([
    ['jobs.example.de', 'DE'],
    ['www.example.com.au', 'AU'],
    ['example.co.uk', 'GB'],
    ['example.ca', 'CA'],
    ['example.com', null],
    ['example.io', null],
    ['example.co.in', 'IN'],
    ['localhost', null],
    ['', null],
  ])('of %s is %s', (host, country) => {
    expect(countryOfHost(host)).toBe(country);
  });
});
