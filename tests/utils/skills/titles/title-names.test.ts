// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';

import { openPackFile } from '@/scripts/northing/open-pack-file';
import { openTitleNames, type TitleNames } from '@/utils/skills/titles/title-names';

describe('Names of occupations', () => {
  let names: TitleNames;
  beforeAll(async () => {
    const { sections, dictionary } = await openPackFile();
    names = openTitleNames(sections, dictionary);
  });

  it('are the others that an occupation goes by, whatever rank stands before the title', () => {
    const others = names.othersOf('Head of Marketing', 4);
    expect(others).toContain('Director of marketing');
    expect(names.othersOf('Registered Nurse', 8)).toContain('Charge nurse');
    expect(names.othersOf('Senior Electrician (m/w/d)', 4)).toEqual(names.othersOf('electrician', 4));
    expect(others).toHaveLength(4);
  });

  it('leave out the title itself, abbreviations and names as long as those of statistics', () => {
    const others = names.othersOf('Registered Nurse', 500);
    expect(others).not.toContain('Registered nurse');
    expect(others.filter((name) => name.length < 5 || name.split(' ').length > 4)).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
  });

  it('are none for a title that no occupation has, that many have, or that says nothing', () => {
    expect(
      ['Chief qwertz', 'Teacher', 'Field technician', '(m/w/d)'].map((title) => names.othersOf(title, 4)),
    ).toEqual([[], [], [], []]);
  });

  it('go on from what was typed, the common ones first', () => {
    expect(names.beginning('soft', 3)).toContain('Software engineer');
    expect(names.beginning('Registered N', 3)[0]).toBe('Registered nurse');
    expect(names.beginning('head of', 50).every((name) => name.startsWith('Head of '))).toBe(true);
    const all = names.beginning('software', 100);
    expect(all).toContain('Software developer');
    expect(all).not.toContain('Software developers');
    expect(names.beginning('softw eng', 3)).toEqual([]);
    expect([names.beginning('n', 3), names.beginning('', 3), names.beginning('  ', 3)]).toEqual([[], [], []]);
  });
});
