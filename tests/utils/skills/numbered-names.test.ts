import { describe, expect, it } from 'vitest';
import { numberedNames } from '@/utils/skills/numbered-names';

const said = (statement: string): string[] =>
  numberedNames(statement, []).map(
    ({ concept, start, end }) => `${concept.id}: ${statement.slice(start, end)}`,
  );

describe('names that hold a number', () => {
  it.each([
    ['Able to lift up to 25 kg all night', 'manual-handling: lift up to 25 kg'],
    [
      'Lifting and carrying loads of up to 55 pounds',
      'manual-handling: Lifting and carrying loads of up to 55 pounds',
    ],
    ['Climbs stairs, lifts up to 25 lbs', 'manual-handling: lifts up to 25 lbs'],
    ['Must push or pull over 40lbs', 'manual-handling: push or pull over 40lbs'],
    ['Be 21 or over', 'age-18: 21 or over'],
    ['25 years or older to rent a van', 'age-18: 25 years or older'],
    ['Applicants must be at least 19.', 'age-18: must be at least 19'],
  ])('are found in "%s"', (statement, expected) => {
    expect(said(statement)).toEqual([expected]);
  });

  it.each([
    'Lift our sales by 25 percent',
    'You carry 14 cases',
    'Must be within 20 minutes of the depot',
    'Must be 20 minutes away',
    'Pallets of 500 kg',
    '40 or over 40 hours a week',
    '18 years of experience',
  ])('are none in "%s"', (statement) => {
    expect(said(statement)).toEqual([]);
  });

  it('leave a place that is taken', () => {
    const [first] = numberedNames('lift 25 kg', []);
    expect(numberedNames('lift 25 kg', first === undefined ? [] : [first])).toEqual([]);
  });
});
