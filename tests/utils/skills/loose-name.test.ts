import { describe, expect, it } from 'vitest';
import { conceptByName, conceptById } from '@/utils/skills/find-concepts';
import { doingName, looseName, paperName } from '@/utils/skills/loose-name';
import { SHORT_NAMES } from '@/utils/skills/short-names';

describe('a name written another way', () => {
  it.each([
    ['stakeholder mgmt', 'stakeholder management'],
    ['handling cash', 'cash handling'],
    ['autodesk autocad', 'autocad'],
    ['problem solving skills', 'problem solving'],
    ['search engine optimization', 'search engine optimisation'],
    ['j query', 'jquery'],
    ['terraform', 'hashicorp terraform'],
    ['db administration', 'database administration'],
    ['pediatrics', 'paediatrics'],
    ['behavior counseling', 'behaviour counselling'],
    ['management of projects', 'project management'],
  ])('%s is %s', (one, other) => {
    expect(looseName(one)).toBe(looseName(other));
  });

  it.each([
    ['java', 'javascript'],
    ['c', 'c#'],
    ['react', 'react native'],
    ['nursing', 'nursery'],
    ['it', 'it skills'],
    ['lead generation', 'lead'],
    ['purchasing software', 'purchasing'],
    ['filling', 'filing'],
  ])('%s is not %s', (one, other) => {
    expect(looseName(one)).not.toBe(looseName(other));
  });

  it.each([
    ['mig welder', 'mig welding'],
    ['phlebotomist', 'phlebotomy'],
    ['recruiter', 'recruitment'],
    ['credit controller', 'credit control'],
    ['database administrator', 'database administration'],
  ])('%s does %s', (one, other) => {
    expect(doingName(one)).toBe(doingName(other));
  });

  it.each([
    ['wording', 'word'],
    ['driving', 'drive'],
    ['rusty', 'rust'],
    ['product manager', 'production manager'],
    ['excelling', 'excel'],
    ['roof', 'roofing'],
  ])('%s does not do %s', (one, other) => {
    expect(doingName(one)).not.toBe(doingName(other));
  });

  it('leaves out the word for the paper of a certificate only', () => {
    expect(paperName('adr certificate')).toBe(paperName('adr'));
    expect(conceptByName('IPAF card')?.id).toBe('mewp');
    expect(conceptByName('photography card')).toBeNull();
  });

  it('gives way to the exact name', () => {
    expect(conceptByName('CSS')?.id).toBe('css');
  });
});

describe('a short name that stands alone', () => {
  it('is the name of a concept there is', () => {
    expect([...SHORT_NAMES.values()].filter((id) => conceptById(id) === null)).toEqual([]);
  });
});
