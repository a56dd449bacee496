import { expect, it } from 'vitest';
import { samePerson } from '@/utils/person/same-person';

const known = (keys: string[], name: string, organisation: string | null, phone: string | null) => ({
  keys,
  facts: { name, organisation, phone },
});
const marit = known(['linkedin:marit'], 'Marit Osei', 'Harbour Grid', '+31305550142');

it.each([
  ['one key in common', known(['mail:x', 'linkedin:marit'], 'M. O.', null, null), 'same'],
  ['name and firm', known([], 'Marit Osei · 2nd', 'Harbour Grid B.V.', null), 'likely'],
  ['name and phone', known([], 'Dr. Marit Oséi', null, '+31305550142'), 'likely'],
  ['the name alone', known([], 'Marit Osei', 'Quayside', null), 'different'],
  ['the firm alone', known([], 'Ines Falk', 'Harbour Grid', null), 'different'],
  [
    'two profiles of one name in one firm',
    known(['linkedin:marit-2'], 'Marit Osei', 'Harbour Grid', null),
    'likely',
  ],
])('judges %s', (_what, other, sameness) => {
  expect(samePerson(marit, other)).toBe(sameness);
});
