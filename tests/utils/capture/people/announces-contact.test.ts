import { describe, expect, it } from 'vitest';
import { announcesContact } from '@/utils/capture/people/announces-contact';

describe('announcesContact', () => {
  it.each([
    ['Recruiter: Ines Falk', undefined],
    ['Kontaktperson', 'Ines Falk'],
    ['Recruiter – Ines Falk', undefined],
    ['Questions?', undefined],
  ])('hears %j announce somebody', (line, next) => {
    expect(announcesContact(line, next)).toBe(true);
  });

  it.each([
    ['Talent Partner – People', 'ines@brightspoke.example'],
    ['Talent Partner', 'ines@brightspoke.example'],
    ['Ines Falk', undefined],
  ])('takes %j for a title or a name', (line, next) => {
    expect(announcesContact(line, next)).toBe(false);
  });
});
