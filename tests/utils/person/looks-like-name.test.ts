import { describe, expect, it } from 'vitest';
import { looksLikeName } from '@/utils/person/looks-like-name';

describe('looksLikeName', () => {
  it.each([
    'Marit Osei',
    'Dr. Ines Falk',
    'Mette-Kathrine Ebbe Buhl',
    'Niamh O’Rourke',
    "Niamh O'Rourke",
    'Jan van der Brink',
    'MARIT OSEI',
    'J. R. Halloway',
    'Łukasz Żak',
    'Ana María de la Cruz',
    'Marit Osei, MBA',
  ])('%j may be a name', (text) => expect(looksLikeName(text)).toBe(true));

  it.each([
    'Marit',
    'Contact Us',
    'Talent Acquisition Team',
    'Human Resources',
    'New York',
    'Quayside Search GmbH',
    'Senior Engineer',
    'marit osei',
    'Tel. 030 555',
    'Read More',
    'Equal Opportunity Employer',
    'https://quayside.example',
    'A B',
    'Marit Osei Marit Osei Marit Osei',
  ])('%j is none', (text) => expect(looksLikeName(text)).toBe(false));
});
