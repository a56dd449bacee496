import { describe, expect, it } from 'vitest';

import { addressKeys } from '@/utils/identity/address-keys';

const boardOf = (url: string): string | undefined => addressKeys(url)[1];

describe('addressKeys', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/data-analyst-at-quayside-4021234567/', 'linkedin:4021234567'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4021234567&keywords=data', 'linkedin:4021234567'],
    ['https://uk.indeed.com/viewjob?jk=0123456789abcdef&from=serp', 'indeed:0123456789abcdef'],
    ['https://uk.indeed.com/jobs?q=data&vjk=0123456789abcdef', 'indeed:0123456789abcdef'],
    ['https://boards.greenhouse.io/quayside/jobs/4001', 'greenhouse:4001'],
    [
      'https://jobs.lever.co/quayside/0f0e0d0c-1111-2222-3333-444455556666/apply',
      'lever:0f0e0d0c-1111-2222-3333-444455556666',
    ],
    [
      'https://www.stepstone.de/stellenangebote--Analyst-Kiel-Kai-GmbH--8812345-inline.html',
      'stepstone:8812345',
    ],
    ['https://news.ycombinator.com/item?id=38490811', 'hacker-news:38490811'],
  ])('knows the board’s own number in %s', (url, key) => {
    expect(boardOf(url)).toBe(key);
  });

  it('leads from two addresses of one ad to a key they share', () => {
    const [, list] = addressKeys('https://uk.indeed.com/jobs?q=data&vjk=0123456789abcdef');
    const [, own] = addressKeys('https://www.indeed.com/viewjob?jk=0123456789abcdef');
    expect(list).toBe(own);
  });

  it.each([
    'https://linkedin.com.evil.example/jobs/view/4021234567/',
    'https://www.linkedin.com/in/someone-4021234567/',
    'https://www.indeed.com/viewjob?jk=%3Cscript%3E',
  ])('takes no number from %s', (url) => {
    expect(addressKeys(url)).toHaveLength(1);
  });

  it('is empty for what is no web address', () => {
    expect(addressKeys('data:text/html,job')).toEqual([]);
    expect(addressKeys('')).toEqual([]);
  });
});
