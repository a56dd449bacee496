import { describe, expect, it } from 'vitest';
import { besideTitle, plainTitle } from '@/utils/skills/titles/plain-title';

describe('a plain title', () => {
  it.each([
    ['Line Cook $20/hr + Tips', 'line cook'],
    ['Mortgage Adviser OTE £60k', 'mortgage adviser'],
    ['Carpenter up to €28 per hour', 'carpenter'],
    ['£45k + Van Plumber', '+ van plumber'],
    ['$21 per hour Line Cook', 'line cook'],
    ['Bookkeeper, 20 hrs/week', 'bookkeeper,'],
    ['Executive Assistant to the CEO', 'executive assistant'],
    ['Assistant to Managing Director', 'assistant'],
    ['Secretary reporting to the board', 'secretary'],
    ['Social Worker Band 6', 'social worker'],
    ['Machine Operator 2nd Shift', 'machine operator'],
    ['Care Assistant Nights', 'care assistant'],
  ])('of "%s" is "%s"', (title, plain) => {
    expect(plainTitle(title)).toBe(plain);
  });

  it.each([
    'order to cash analyst',
    'night auditor',
    'door to door seller',
    'class 2 driver',
    '3d artist',
    'head of higher level apprenticeships',
  ])('leaves "%s" whole', (title) => {
    expect(plainTitle(title)).toBe(title);
  });

  it('is never empty, but for a title that is', () => {
    expect(plainTitle('Nights')).toBe('nights');
    expect(plainTitle(' ')).toBe('');
  });
});

describe('what stands beside a title', () => {
  it.each([
    ['Site Manager – Residential Construction', 'residential construction'],
    ['Nurse (Elderly Care) - Nights', 'elderly care'],
    ['Carer - Dementia - £12.50/hr', 'dementia'],
    ['Driver - £12.50/hr', ''],
    ['Tiler (m/w/d)', ''],
    ['Tiler', ''],
  ])('of "%s" is "%s"', (title, beside) => {
    expect(besideTitle(title)).toBe(beside);
  });
});
