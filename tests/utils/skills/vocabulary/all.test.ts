import { describe, expect, it } from 'vitest';
import { tokenise } from '@/utils/skills/tokenise';
import { vocabulary } from '@/utils/skills/vocabulary/installed-vocabulary';
import { broaderConcepts } from '@/utils/skills/vocabulary/broader';

const names = (text: string): string =>
  tokenise(text)
    .map((token) => token.word)
    .join(' ');

/** Every written name with the concepts that claim it. */
const claims = (): Map<string, Set<string>> => {
  const claimed = new Map<string, Set<string>>();
  for (const { id, aliases } of vocabulary()) {
    for (const { text } of aliases) claimed.set(names(text), (claimed.get(names(text)) ?? new Set()).add(id));
  }
  return claimed;
};

describe('vocabulary', () => {
  it('holds about 1,500 concepts over many families', () => {
    expect(vocabulary().length).toBeGreaterThan(1_450);
    expect(vocabulary().flatMap(({ implies }) => implies).length).toBeGreaterThan(600);
  });

  it('gives every concept an id of its own', () => {
    const ids = vocabulary().map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('gives every name to one concept only', () => {
    const shared = [...claims()]
      .filter(([, ids]) => ids.size > 1)
      .map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
    expect(shared).toEqual([]);
  });

  it('implies only concepts that exist, and never itself', () => {
    const ids = new Set(vocabulary().map(({ id }) => id));
    const loose = vocabulary().flatMap(({ id, implies }) =>
      implies.filter((to) => to === id || !ids.has(to)).map((to) => `${id} > ${to}`),
    );
    expect(loose).toEqual([]);
  });

  it('knows every concept that stands under a broader one', () => {
    const ids = new Set(vocabulary().map(({ id }) => id));
    const loose = broaderConcepts().flatMap(([broader, narrower]) =>
      narrower.filter((id) => id === broader || !ids.has(id)).map((id) => `${broader}: ${id}`),
    );
    expect(loose).toEqual([]);
  });

  it('has no name that the tokeniser leaves empty', () => {
    expect([...claims()].filter(([name]) => name === '')).toEqual([]);
  });
});
