import { describe, expect, it } from 'vitest';
import { askedEducation } from '@/utils/skills/asked-education';
import { readRequirements } from '@/utils/skills/read-requirements';

const asked = (line: string, language: string | null = null) => {
  const description = `## Requirements\n- ${line}`;
  return askedEducation(readRequirements({ description, title: null, language }).requirements);
};

describe('askedEducation', () => {
  it.each([
    ["Bachelor's degree in Accounting", 6, null],
    ["Bachelor's or Master's degree", 6, null],
    ["Bachelor's degree required, Master's degree preferred", 6, 7],
    ['PhD in statistics', 8, null],
    ['Level 3 childcare qualification', 4, null],
    ['Red Seal Industrial Electrician', 4, null],
    ['Degree in Mathematics or a closely allied subject', 6, null],
    ['BS in Computer Science or equivalent practical experience', 6, null],
    ['BEng / BSc Eng (Civil) - MEng advantageous', 6, null],
    ['A strong record, normally a 2:1 degree', 6, null],
    ["BSN and a master's degree in nursing are required", 7, null],
    ["Bachelor's and Master's degree in engineering", 7, null],
    ["Bachelor's and/or Master's degree", 6, null],
    ["Bachelor's degree and 3 years; Master's degree and 1 year", 6, null],
    ['High school diploma or GED', 4, null],
    ['abgeschlossene Berufsausbildung', 4, null],
    ['Master-Abschluss', 7, null],
    ['Bac+5', 7, null],
    ['BTS', 5, null],
    ['hbo werk- en denkniveau', 6, null],
    ['FP grado superior', 5, null],
    ['Kandidatexamen', 6, null],
  ])('reads the rung of "%s"', (line, required, preferred) => {
    expect(asked(line)).toMatchObject({ required, preferred });
  });

  it('reads the fields behind a liking after the degree, and those of schools', () => {
    const idsOf = (line: string): (string | null)[] =>
      readRequirements({
        description: `## Requirements\n- ${line}`,
        title: null,
        language: 'en',
      }).requirements.map(({ conceptId }) => conceptId);
    expect(idsOf("Bachelor's degree, preferably in business or a life science")).toEqual([
      'bachelors-degree',
      'business-degree',
      'biology-degree',
    ]);
    expect(idsOf('M.Sc. Physics')).toEqual(['masters-degree', 'physics-degree']);
    expect(idsOf('BSc Economics')).toEqual(['bachelors-degree', 'economics-degree']);
    expect(idsOf("Bachelor's degree in basket weaving, economics or law")).toEqual([
      'bachelors-degree',
      'economics-degree',
      'law-degree',
    ]);
    expect(idsOf("Bachelor's degree in Special Education")).toEqual(['bachelors-degree', 'education-degree']);
  });

  it('reads the fields after a degree as studies, not as work', () => {
    const description =
      "## Requirements\n- Bachelor's degree in accounting, finance or a related field\n- Payroll";
    const ids = readRequirements({ description, title: null, language: 'en' }).requirements.map(
      ({ conceptId }) => conceptId,
    );
    expect(ids).toEqual([
      'bachelors-degree',
      'accounting-degree',
      'finance-degree-only',
      'related-field',
      'payroll',
    ]);
  });

  it('knows what is only liked', () => {
    expect(asked("Master's degree is a plus")).toMatchObject({ required: null, preferred: 7 });
  });

  it.each(["Bachelor's degree or equivalent experience", 'Studium oder eine vergleichbare Qualifikation'])(
    'sees that something else counts as much: %s',
    (line) => {
      expect(asked(line)?.orEquivalent).toBe(true);
    },
  );

  it('says nothing of an ad that names no education', () => {
    expect(asked('SQL')).toBeNull();
    expect(asked("Bachelor's degree")?.orEquivalent).toBe(false);
  });
});
