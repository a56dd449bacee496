// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { leavesEmploymentOpen, readEmployment } from '@/utils/posting/read-employment';

describe('readEmployment', () => {
  it.each<[string[], string | null]>([
    [['FULL_TIME'], 'full-time'],
    [['PART_TIME'], 'part-time'],
    [['CONTRACTOR'], 'contract'],
    [['TEMPORARY'], 'temporary'],
    [['INTERN'], 'internship'],
    [['FULL_TIME', 'INTERN'], 'internship'],
    [['Full time', 'Part time'], 'full-time'],
    [['Vollzeit', 'Praktikum/Werkstudium'], 'internship'],
    [['Festanstellung, Vollzeit'], 'full-time'],
    [['Teilzeit 60 %'], 'part-time'],
    [['befristet'], 'temporary'],
    [['unbefristet'], null],
    [['Temps plein'], 'full-time'],
    [['CDD'], 'temporary'],
    [['Fuldtid'], 'full-time'],
    [['jornada completa'], 'full-time'],
    [['Permanent contract, full-time'], 'full-time'],
    [['Fixed-term contract'], 'temporary'],
    [['Full-time, Contract'], 'contract'],
    [['Contract type: permanent'], null],
    [['Permanent'], null],
    [['OTHER'], null],
    [[], null],
  ])('reads %j as %s', (texts, employment) => {
    expect(readEmployment(texts)).toBe(employment);
  });

  it('knows the words that leave it open from words it does not know', () => {
    expect(leavesEmploymentOpen(['Permanent'])).toBe(true);
    expect(leavesEmploymentOpen(['CDI'])).toBe(true);
    expect(leavesEmploymentOpen(['Zebra'])).toBe(false);
    expect(leavesEmploymentOpen(['FULL_TIME'])).toBe(false);
  });
});
