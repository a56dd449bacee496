import { describe, expect, it } from 'vitest';
import { smallEngine } from '../engine/small-pack';

const engine = smallEngine();
const found = (typed: string): string[] =>
  engine
    .search()
    .find(typed, 8)
    .map((concept) => engine.concepts.idOf(concept));

describe('Searching names', () => {
  it.each([
    ['crop', 'esco:crop'],
    ['rot', 'esco:crop'],
    ['rotation of cr', 'esco:crop'],
    ['Auto', 'onet:autocad'],
    ['js', 'javascript'],
  ])('finds by the beginnings of words: %s', (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  it.each([
    ['javascrpt', 'javascript'],
    ['rotaiton', 'esco:crop'],
    ['autocda', 'onet:autocad'],
    ['weld stell', 'esco:weld'],
  ])('forgives a slip: %s', (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  it('finds nothing for nothing, and nothing for what is no name', () => {
    expect(found('')).toEqual([]);
    expect(found('   ')).toEqual([]);
    expect(found('qqqqqqqq')).toEqual([]);
  });

  it('gives the first of a longer answer where fewer are wanted', () => {
    const { ranked } = engine.search();
    for (const typed of ['a', 'r', 'j', 'crop', 'weld stell']) {
      const all = ranked(typed, 8);
      for (let limit = 1; limit <= all.length; limit += 1)
        expect(ranked(typed, limit)).toEqual(all.slice(0, limit));
    }
  });

  it('does not remember what was typed before', () => {
    const once = found('crop rotation');
    found('weld');
    expect(found('crop rotation')).toEqual(once);
  });
});
