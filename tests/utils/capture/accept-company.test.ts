import { describe, expect, it } from 'vitest';

import { acceptCompany } from '@/utils/capture/fields/accept-company';

import { pageOf } from './page-of';

describe('acceptCompany', () => {
  const page = pageOf('<!doctype html><title>Jobs</title>', 'https://jobs.example/');

  it.each([
    ['Silt (S24)', 'Silt'],
    ['Tidal Glass logo', 'Tidal Glass'],
    ['Employer: Oxbow Mills', 'Oxbow Mills'],
    [{ name: 'Kestrel Freight' }, 'Kestrel Freight'],
  ])('takes %j as %s', (given, company) => {
    expect(acceptCompany(given, page)).toBe(company);
  });

  it.each(['— • —', '', '12345', 'https://jobs.example/', 'jobs@ourfirm.example', 'Careers'])(
    'takes %j for no name',
    (given) => {
      expect(acceptCompany(given, page)).toBeNull();
    },
  );
});
