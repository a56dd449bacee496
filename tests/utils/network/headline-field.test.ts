import { describe, expect, it } from 'vitest';

import { headlineField } from '@/utils/network/headline-field';

describe('headlineField', () => {
  it.each([
    ['Senior recruiter, data and analytics', 'Quayside Search', 'data and analytics'],
    ['Finance recruitment', 'Keel', 'Finance'],
    ['Data Recruiter at Quayside Search', 'Quayside Search', 'Data'],
    ['Talent Acquisition Partner | Engineering | We’re hiring!', 'Keel', 'Engineering'],
    ['Recruiter', '', ''],
    ['', '', ''],
  ])('reads of %j (%s): %j', (headline, organisation, field) => {
    expect(headlineField(headline, organisation)).toBe(field);
  });
});
