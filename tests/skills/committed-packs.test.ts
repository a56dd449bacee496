// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LEARNT } from '@/scripts/pack/learnt-file';
import { LANGUAGES } from '@/scripts/pack/read-labels';
import { openConcepts } from '@/utils/skills/pack/concept-table';
import { conceptsSum } from '@/utils/skills/pack/concepts-sum';
import { openDictionary } from '@/utils/skills/pack/dictionary';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { readPack, sectionOf } from '@/utils/skills/pack/read-pack';
import { tokenise } from '@/utils/skills/tokenise';
import { vocabulary } from '@/utils/skills/vocabulary/installed-vocabulary';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const sectionsOf = (file: string): PackSections =>
  readPack(new Uint8Array(gunzipSync(readFileSync(join(ROOT, file)))));

/** Names that any text finds again, word for word. */
const PLAIN = /^[\p{L}\d]+(?: [\p{L}\d]+){0,4}$/u;

describe('the committed packs', () => {
  const english = sectionsOf('public/packs/en.pack');
  const concepts = openConcepts(english);

  it('hold what was learnt last', () => {
    const stale = [...sectionsOf(LEARNT)].flatMap(([name, learnt]) => {
      const packed = english.get(name);
      return packed !== undefined &&
        Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).equals(
          Buffer.from(learnt.buffer, learnt.byteOffset, learnt.byteLength),
        )
        ? []
        : [name];
    });
    expect(stale).toEqual([]);
  });

  it('hold every concept of the hand-written vocabulary under its label, by all its names', () => {
    const { find, nameConcept } = openDictionary(english);
    const stale = vocabulary().flatMap(({ id, label, kind, aliases }) => {
      const number = concepts.numberOf(id);
      if (number < 0 || concepts.labelOf(number) !== label || concepts.kindOf(number) !== kind) return [id];
      return aliases.flatMap(({ text }) => {
        if (!PLAIN.test(text)) return [];
        const tokens = tokenise(text);
        const isNamed = find(text, tokens).some(
          ({ name, from, to }) => from === 0 && to === tokens.length && nameConcept[name] === number,
        );
        return isNamed ? [] : [`${id}: ${text}`];
      });
    });
    expect(stale).toEqual([]);
  });

  it.each(LANGUAGES)('in %s name the same concepts', (language) => {
    const [sum] = sectionOf(sectionsOf(`public/packs/${language}.pack`), 'concept.sum', Uint32Array);
    expect(sum).toBe(conceptsSum(Array.from({ length: concepts.size }, (_, at) => concepts.idOf(at))));
  });
});
