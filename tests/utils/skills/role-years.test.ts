import { describe, expect, it } from 'vitest';
import { roleYears } from '@/utils/skills/role-years';

describe('roleYears', () => {
  it('takes the most that is required of the role', () => {
    expect(roleYears('## Requirements\n- 10 years in sales, at least 3 of them leading a team')).toBe(10);
  });

  it('leaves out what is only liked, and other sections', () => {
    expect(roleYears('## Requirements\n- 2 years of SQL\n## Nice to have\n- 5 years of Java')).toBe(2);
    expect(roleYears('## Benefits\n- 5 years of loyalty bonus')).toBeNull();
  });

  it('is null where no years are asked for', () => {
    expect(roleYears('## Requirements\n- SQL\n- You must be 18 years old')).toBeNull();
  });

  it.each([
    ['months', '## Requirements\n- 24 months as a dispatcher', 2],
    ['a year in another language', 'Wat we vragen\n- minimaal een jaar ervaring als planner', 1],
    ['one year told in French', 'Profil\nUne expérience de 1 an minimum.', 1],
    ['a sentence that opens with them', 'Night shift. 2 yrs on a reach truck. Free parking.', 2],
    ['what the whole ad looks for', 'Buscamos a una persona con más de 3 años de experiencia en nóminas.', 3],
    ['a liking for something else', '## Requirements\n- Four years in bakery or pastry, chocolate a plus', 4],
    ['lines joined by or', '## Requirements\n- 6 years as a fitter; or\n- 3 years as a welder', 3],
    ['a range in words', '## Requirements\n- three to five years of closing deals', 3],
    ['a line that looks like a heading', "Requirements\nTwo years' full-time post-qualification teaching", 2],
    ['a gap that is allowed', '## Requirements\n- one year at the bedside, gap not more than two years', 1],
    ['no fewer than', 'She or he brings no fewer than twelve years in mills.', 12],
    ['a field of a form', 'Exp: 2 - 4 Years\nOpenings: 2', 2],
    ['whom they would like to hear from', 'We would like to hear from a solicitor of 3 to 5 years.', 3],
    [
      'years instead of a degree behind those with one',
      '## Requirements\nA degree and one year of case work; or five years of it in lieu of a degree.',
      1,
    ],
    ['full years', '## Requirements\n- three full years in a kitchen', 3],
    ['a decade', '## Requirements\n- More than a decade of experience in tax', 10],
    [
      'lines behind which any combination may stand',
      '## Requirements\n- Three years in a building trade; OR\n- Any combination of education and experience',
      3,
    ],
    ['an equivalent', '## Requirements\n- two years of surveying; or an equivalent combination', 2],
  ])('reads %s', (_what, description, years) => {
    expect(roleYears(description)).toBe(years);
  });

  it.each([
    ['years instead of a degree', '## Requirements\n- associate degree or three years of office work'],
    ['years of those who may also apply', '## Requirements\n- CPA (others may also apply with min. 6 yrs)'],
    ['what a check covers', '## Requirements\n- A reference check covering 2 years is made.'],
    ['how long people stay', '## Requirements\n- Our nurses have an average tenure of 8 years.'],
    ['probation', '## Requirements\n- The probationary period is 12 months.'],
    ['a clean record', '## Requirements\n- no accidents in 5 years'],
    ['how long the job lasts', '## Anforderungen\nDie Stelle ist auf zwei Jahre befristet.'],
    ['the length of the contract', '## Requisitos\n- Duración del contrato: 12 meses'],
    ['years that are only liked', '## Requirements\n- 3 years in sales, preferred'],
    ['words that only look like numbers', '## Requirements\n- to an agreed plan\n- a sense of order'],
    ['a fixed term', '## Requirements\n- fixed term one year, from May'],
    ['less than a year', '## Requirements\n- 6 months in a shop'],
  ])('takes no %s for years', (_what, description) => {
    expect(roleYears(description)).toBeNull();
  });
});
