import { describe, expect, it } from 'vitest';

import { sectionOfLine } from '@/utils/resume/resume-section';

describe('sectionOfLine', () => {
  it.each([
    ['Selected work experience', 'experience'],
    ['Aus- und Weiterbildung', 'education'],
    ['Kennis en kunde', 'skills'],
    ['Principales compétences', 'skills'],
    ['Other languages', 'languages'],
    ['W O R K E X P E R I E N C E ( 2 )', 'experience'],
    ['B E R U F S A U S B I L D U N G', 'education'],
    ['E D U C A T I O N &', 'education'],
  ])('knows %s', (line, section) => {
    expect(sectionOfLine(line)).toBe(section);
  });

  it.each(['Language Teacher', 'Head of Education', 'Ausbildung zur Pflegefachkraft', 'core technical'])(
    'takes %s for no heading',
    (line) => {
      expect(sectionOfLine(line)).toBeNull();
    },
  );
});
