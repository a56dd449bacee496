import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, nameKey } from '@/utils/person/clean-name';

describe('cleanName', () => {
  it.each([
    ['Marit Osei', 'Marit Osei'],
    ['  Marit \n  Osei ', 'Marit Osei'],
    ['Marit Osei 🚀', 'Marit Osei'],
    ['🌱 Marit Osei 👩🏽‍💻', 'Marit Osei'],
    ['Marit Osei 🇳🇱', 'Marit Osei'],
    ['Marit Osei ✔️', 'Marit Osei'],
    ['Marit Osei · 2nd', 'Marit Osei'],
    ['Marit Osei • 3rd+', 'Marit Osei'],
    ['Marit Osei · 1st · 2nd', 'Marit Osei'],
    ['Marit Osei 3er+', 'Marit Osei 3er+'],
    ['Marit Osei · 3er+', 'Marit Osei'],
    ['Marit Osei (She/Her)', 'Marit Osei'],
    ['Marit Osei she/her/hers', 'Marit Osei'],
    ['Marit Osei (sie/ihr)', 'Marit Osei'],
    ['Marit Osei (elle)', 'Marit Osei'],
    ['Marit Osei [they/them]', 'Marit Osei'],
    ['Frau Marit Osei', 'Marit Osei'],
    ['Herr Jan-Ole van der Brink', 'Jan-Ole van der Brink'],
    ['Herrn Tomasz Żak', 'Tomasz Żak'],
    ['Mr. Tom O’Dell', 'Tom O’Dell'],
    ['Mme Léa Quintin', 'Léa Quintin'],
    ['M. Luc Quintin', 'Luc Quintin'],
    ['Marit Osei, MBA', 'Marit Osei, MBA'],
    ['Mia Frank', 'Mia Frank'],
    ['Sigrid Marsh', 'Sigrid Marsh'],
    ['Herta Ersland', 'Herta Ersland'],
  ])('reads %j as %j', (raw, name) => {
    expect(cleanName(raw).name).toBe(name);
  });

  it.each([
    ['Dr. Ines Falk', 'Dr. Ines Falk', 'Dr.'],
    ['Frau Dr. Ines Falk', 'Dr. Ines Falk', 'Dr.'],
    ['Prof. Dr. Ines Falk', 'Prof. Dr. Ines Falk', 'Prof. Dr.'],
    ['Drew Falk', 'Drew Falk', null],
  ])('keeps the academic title of %j', (raw, name, title) => {
    expect(cleanName(raw)).toMatchObject({ name, title });
  });

  it.each([
    ['Katarzyna (Kasia) Wrona', 'Katarzyna Wrona', ['Kasia']],
    ['Robert “Bob” Lindqvist (he/him) 🎯', 'Robert Lindqvist', ['Bob']],
  ])('keeps the nickname of %j as an alias', (raw, name, aliases) => {
    expect(cleanName(raw)).toMatchObject({ name, aliases });
  });

  it.each(['', '   ', '***** ****', '· 2nd', '🚀🚀', '123'])('finds no name in %j', (raw) => {
    expect(cleanName(raw).name).toBeNull();
  });

  it('finds in its own result nothing more to take off', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (raw) => {
        const { name } = cleanName(raw);
        expect(name === null || name.trim() === name).toBe(true);
      }),
    );
  });
});

describe('nameKey', () => {
  it.each([
    ['Dr. Ines Falk', 'ines falk'],
    ['INÉS Falk, MBA', 'ines falk'],
    ['Jan-Ole van der Brink · 2nd', 'jan ole van der brink'],
  ])('of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('is empty for a single word, which tells nobody apart', () => {
    expect(nameKey('Ines')).toBe('');
  });
});
