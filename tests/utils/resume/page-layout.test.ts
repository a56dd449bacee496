import { describe, expect, it } from 'vitest';

import { readingOrder } from '@/utils/resume/page-layout';
import type { Run } from '@/utils/resume/page-run';

const SIZE = 10;
/** Runs on a page of 5-point letters: `[line, left, text]`. */
const page = (...rows: readonly (readonly [number, number, string])[]): readonly Run[] =>
  rows.map(([line, left, text]) => ({ text, left, right: left + text.length * 5, y: line * 12, size: SIZE }));
const texts = (runs: readonly Run[]): readonly string[] => readingOrder(runs).map(({ text }) => text);

describe('readingOrder', () => {
  it('puts dates together that a narrow column breaks over lines', () => {
    const runs = page(
      [1, 40, 'November'],
      [1, 90, 'District Nurse, Gower Vale Hospital'],
      [2, 40, '2020 –'],
      [2, 90, '• Caseload of 65 housebound patients'],
      [3, 40, 'Present'],
      [3, 90, '• Supervise six nurses'],
      [5, 40, 'May 2014'],
      [5, 90, 'Staff Nurse, Penllyn Clinic'],
      [6, 40, '– July'],
      [6, 90, '• Two years on the stroke unit'],
      [7, 40, '2020'],
      [9, 40, 'Mai 2012'],
      [9, 90, 'Pflegehelferin, Klinik am Hang'],
      [10, 40, '– heute'],
      [10, 90, '• Nachtdienst'],
    );
    expect(texts(runs)).toEqual([
      'November 2020 – Present\tDistrict Nurse, Gower Vale Hospital',
      '• Caseload of 65 housebound patients',
      '• Supervise six nurses',
      'May 2014 – July 2020\tStaff Nurse, Penllyn Clinic',
      '• Two years on the stroke unit',
      'Mai 2012 – heute\tPflegehelferin, Klinik am Hang',
      '• Nachtdienst',
    ]);
  });

  it('leaves dates apart that are each one of their own', () => {
    const runs = page(
      [1, 40, '2021–2022'],
      [1, 100, 'Certificate in Prescribing'],
      [2, 40, '2006–2009'],
      [2, 100, 'BSc Nursing'],
      [3, 40, '2005'],
      [3, 100, 'First aid'],
    );
    expect(texts(runs)).toEqual([
      '2021–2022\tCertificate in Prescribing',
      '2006–2009\tBSc Nursing',
      '2005\tFirst aid',
    ]);
  });

  it('reads columns one after the other though every line of one meets a line of the other', () => {
    const runs = page(
      [1, 40, 'Experience'],
      [1, 300, 'Skills'],
      [2, 40, 'Sous Chef'],
      [2, 300, 'Butchery'],
      [3, 40, 'The Rest – Leeds'],
      [3, 300, 'Pastry'],
      [4, 40, 'Ran sauce and fish'],
      [4, 300, 'Languages'],
      [5, 40, 'Kitchen Porter'],
      [5, 300, 'English – native'],
    );
    expect(texts(runs)).toEqual([
      'Experience',
      'Sous Chef',
      'The Rest – Leeds',
      'Ran sauce and fish',
      'Kitchen Porter',
      'Skills',
      'Butchery',
      'Pastry',
      'Languages',
      'English – native',
    ]);
  });
});
