import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { afterEach, beforeAll, describe, expect, it } from 'vitest';

import { skillChoices } from '@/components/skill/skill-choices';
import { installEngine } from '@/utils/skills/engine/installed-engine';
import { openEngine, type SkillEngine } from '@/utils/skills/engine/open-engine';
import { PackError, readPack } from '@/utils/skills/pack/read-pack';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { installNames } from '@/utils/skills/picking/installed-names';
import { openNames } from '@/utils/skills/picking/open-names';

import { smallEngine } from '../engine/small-pack';

const packed = (language: string): PackSections =>
  readPack(new Uint8Array(gunzipSync(readFileSync(`public/packs/${language}.pack`))));

describe('Names of skills in other languages', () => {
  let engine: SkillEngine;
  beforeAll(() => {
    engine = openEngine(packed('en'), 'test');
  });
  afterEach(() => {
    installEngine(null);
    installNames([]);
  });

  it.each([
    ['de', 'Buchhalt', /buchhalt/i],
    ['fr', 'comptab', /comptab/i],
    ['es', 'contabil', /contab/i],
    ['nl', 'boekhoud', /boekhoud/i],
    ['sv', 'bokför', /bokför/i],
  ])(
    'finds in %s by the beginning of a word, and shows the name as it is written',
    (language, typed, name) => {
      const names = openNames(packed(language), engine);
      const [first] = names.ranked(typed, 5);
      expect(names.labelOf(first?.concept ?? -1)).toMatch(name);
    },
  );

  it('refuses names that number other concepts', () => {
    expect(() => openNames(packed('de'), smallEngine())).toThrow(PackError);
  });

  it('offers both languages, each skill once, and leads to the same concept', () => {
    installEngine(engine);
    installNames([openNames(packed('de'), engine)]);
    const german = skillChoices('Bergbautechnik');
    expect(german[0]?.conceptId).toMatch(/^esco:/);
    const [english] = skillChoices('welding');
    expect(english?.name).toMatch(/welding/i);
    const ids = skillChoices('projekt').flatMap(({ conceptId }) => conceptId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
