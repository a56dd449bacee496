import { describe, expect, it } from 'vitest';

import { aliasesFrom } from '@/utils/skills/aliases-from';
import { tokenise } from '@/utils/skills/tokenise';
import { vocabulary } from '@/utils/skills/vocabulary/installed-vocabulary';

const namesFrom = (first: string, second: string | undefined) => {
  const aliases = aliasesFrom(first);
  return (second === undefined ? aliases?.alone : aliases?.bySecond.get(second)) ?? [];
};

describe('Names by the words they begin with', () => {
  it('has every name of the vocabulary under its own', () => {
    const missing = vocabulary().flatMap((concept) =>
      concept.aliases.filter(({ text }) => {
        const words = tokenise(text).map(({ word }) => word);
        return !namesFrom(words[0] ?? '', words[1]).some(
          (name) => name.concept === concept && name.words.join(' ') === words.join(' '),
        );
      }),
    );
    expect(missing).toEqual([]);
  });

  it('has the plural of a name of several words, and the longest name first', () => {
    const words = namesFrom('project', 'management').map((name) => name.words);
    expect(words.length).toBeGreaterThan(1);
    expect(words.map(({ length }) => length)).toEqual(
      words.map(({ length }) => length).toSorted((a, b) => b - a),
    );
    const trucks = namesFrom('forklift', 'trucks').map((name) => name.words.join(' '));
    expect(trucks).toContain('forklift trucks');
  });

  it('has none for a word no name begins with', () => {
    expect(aliasesFrom('qwertz')).toBeNull();
    expect(namesFrom('project', 'qwertz')).toEqual([]);
  });
});
