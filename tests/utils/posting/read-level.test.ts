// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readLevel } from '@/utils/posting/read-level';

describe('readLevel', () => {
  it.each([
    ['Senior Data Analyst', 'senior'],
    ['Software Engineer III (Remote)', 'senior'],
    ['Software Engineer II', 'mid'],
    ['Medior ontwikkelaar', 'mid'],
    ['Junior Developer (m/w/d)', 'junior'],
    ['Graduate Engineer', 'junior'],
    ['Engineer I', 'junior'],
    ['Praktikum Marketing', 'intern'],
    ['Werkstudent (m/w/d) IT', 'intern'],
    ['Principal Engineer', 'lead'],
    ['Staff Software Engineer', 'lead'],
    ['Teamleiter Einkauf', 'lead'],
    ['Engineering Manager', 'manager'],
    ['Senior Engineering Manager', 'manager'],
    ['Head of Data', 'director'],
    ['Associate Director', 'director'],
    ['Chief Technology Officer', 'executive'],
    ['VP Engineering', 'executive'],
    ['Senior Product Manager', 'senior'],
  ])('reads "%s" as %s', (title, level) => {
    expect(readLevel(title)).toBe(level);
  });

  it.each([
    'Product Manager',
    'Customer Success Manager',
    'Executive Assistant to the CEO',
    'Staff Nurse',
    'Head Chef',
    'Lead Generation Specialist',
    'Internal Auditor',
    'i-Gaming Analyst',
    'IV Nurse',
    '',
  ])('reads no level in "%s"', (title) => {
    expect(readLevel(title)).toBeNull();
  });
});
