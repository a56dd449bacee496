// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findEmployment } from '@/utils/posting/find-employment';

describe('findEmployment', () => {
  it.each([
    ['Marketing Internship', '', 'internship'],
    ['Working student, tide tables', '', 'part-time'],
    ['Clerk (Teilzeit)', '', 'part-time'],
    ['Clerk', 'This is a full-time position in our harbour office.', 'full-time'],
    ['Clerk', 'Backend Engineer - Full time – Harbourtown', 'full-time'],
    ['Clerk', 'Weekly working hours\n\nFull time (37 hours)', 'full-time'],
    ['Clerk', '**Employment type:** Contract', 'contract'],
    ['Clerk', 'Arbeitszeit: Teilzeit', 'part-time'],
    ['Clerk', 'A temporary position for one year.', 'temporary'],
  ])('finds in "%s" and "%s" %s', (title, text, employment) => {
    expect(findEmployment(title, text)?.value).toBe(employment);
  });

  it.each([
    ['Contract Manager', 'You negotiate contracts with suppliers.'],
    ['Stage Technician', ''],
    ['Clerk', 'All full-time employees get a bicycle. We have full-time, part-time and casual staff.'],
  ])('finds none in "%s" and "%s"', (title, text) => {
    expect(findEmployment(title, text)).toBeNull();
  });
});
