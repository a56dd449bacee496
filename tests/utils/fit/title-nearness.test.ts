import { describe, expect, it } from 'vitest';
import { titleNearness } from '@/utils/fit/title-nearness';

describe('titleNearness', () => {
  it.each([
    ['Data Analyst', 'Data Analyst'],
    ['Data Analyst', 'Senior Data Analyst (m/w/d)'],
    ['Sr. Data Analyst', 'Data Analyst II'],
    ['Software Developer', 'Software Engineer'],
    ['FP&A Manager', 'Financial Planning and Analysis Manager'],
    ['FP&A Manager', 'Manager, Financial Planning & Analysis'],
    ['RN', 'Registered Nurse'],
    ['HR Manager', 'Human Resources Manager'],
    ['Head of Marketing', 'Marketing Lead'],
    ['Electrician', 'Electricians'],
  ])('%s and %s are the same work', (wished, stated) => {
    expect(titleNearness(wished, stated)).toBe(1);
  });

  it.each([
    ['Data Analyst', 'Data Analyst Logistics'],
    ['Project Manager', 'Construction Project Manager'],
    ['Nurse', 'ICU Nurse'],
    ['Product Manager', 'Technical Product Manager Payments'],
  ])('%s is near %s', (wished, stated) => {
    expect(titleNearness(wished, stated)).toBeGreaterThan(0.7);
    expect(titleNearness(wished, stated)).toBeLessThan(1);
  });

  it('halves the same field in another role', () => {
    expect(titleNearness('Data Analyst', 'Data Engineer')).toBe(0.5);
  });

  it.each([
    ['Software Engineer', 'Civil Engineer'],
    ['Marketing Manager', 'Sales Manager'],
    ['R Developer', 'Rail Engineer'],
    ['Data Analyst', 'Truck Driver'],
    ['Nurse', 'Nursery Teacher'],
    ['', 'Data Analyst'],
    ['Data Analyst', ''],
  ])('"%s" has nothing to do with "%s"', (wished, stated) => {
    expect(titleNearness(wished, stated)).toBe(0);
  });
});
