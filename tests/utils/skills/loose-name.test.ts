import { describe, expect, it } from 'vitest';
import { conceptByName, conceptById } from '@/utils/skills/find-concepts';
import { looseName } from '@/utils/skills/loose-name';
import { SHORT_NAMES } from '@/utils/skills/short-names';

describe('a name written another way', () => {
  it.each([
    ['stakeholder mgmt', 'stakeholder management'],
    ['handling cash', 'cash handling'],
    ['autodesk autocad', 'autocad'],
    ['problem solving skills', 'problem solving'],
    ['search engine optimization', 'search engine optimisation'],
    ['j query', 'jquery'],
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
  ])('%s is not %s', (one, other) => {
    expect(looseName(one)).not.toBe(looseName(other));
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
