// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { peopleCases } from '../../scripts/people/people-case';
import { peopleOfPage } from '../../scripts/people/people-of-page';
import { scorePeople } from '../../scripts/people/score-people';

const cases = peopleCases();

describe.each(cases)('$name', (page) => {
  const { names } = scorePeople(page.people, peopleOfPage(page));

  it('names everybody whom the page shows, and nobody else', () => {
    expect(names).toEqual({ right: page.people.length, missing: 0, wrong: 0 });
  });
});

describe('people pages as a whole', () => {
  it('have their other stated fields read right in at least 92 of 100', () => {
    const fields = cases.map((page) => scorePeople(page.people, peopleOfPage(page)).fields);
    const [right, stated] = [
      fields.reduce((sum, one) => sum + one.right, 0),
      fields.reduce((sum, one) => sum + one.stated, 0),
    ];
    expect(stated).toBeGreaterThan(500);
    expect(right / stated).toBeGreaterThanOrEqual(0.92);
  });

  it('show somebody on at least 150 pages and nobody on at least fifty', () => {
    const shows = cases.filter(({ people }) => people.length > 0).length;
    expect([shows >= 150, cases.length - shows >= 50]).toEqual([true, true]);
  });
});
