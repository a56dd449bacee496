import { afterEach, describe, expect, it } from 'vitest';
import { conceptById } from '@/utils/skills/find-concepts';
import { findSkills } from '@/utils/skills/engine/find-skills';
import { installEngine } from '@/utils/skills/engine/installed-engine';
import { readRequirements } from '@/utils/skills/read-requirements';
import { smallEngine } from './small-pack';

const context = { title: 'Engineer', language: 'en' };
const text = 'Experience with React and crop rotation is required.';
const found = (): (string | undefined)[] => findSkills(text, context).map(({ concept }) => concept?.id);

afterEach(() => installEngine(null));

describe('Reading a sentence', () => {
  it('has the hand-written vocabulary alone while no pack is loaded', () => {
    expect(found()).toEqual(['react']);
    expect(readRequirements({ description: text, title: null, language: 'en' }).vocabulary).not.toContain(
      '+',
    );
  });

  it('finds the names of the pack beside it once one is', () => {
    installEngine(smallEngine());
    expect(found()).toEqual(['react', 'esco:crop']);
    const { requirements, vocabulary } = readRequirements({ description: text, title: null, language: 'en' });
    expect(vocabulary).toMatch(/\+small$/);
    expect(requirements.map(({ label, quote }) => [label, quote])).toEqual([
      ['React', text],
      ['crop rotation', text],
    ]);
  });

  it('keeps requirements as the store knows them', () => {
    installEngine(smallEngine());
    const [first = {}] = readRequirements({ description: text, title: null, language: 'en' }).requirements;
    expect(Object.keys(first)).not.toContain('rules');
  });

  it('knows the concepts of the pack by id', () => {
    expect(conceptById('esco:crop')).toBeNull();
    installEngine(smallEngine());
    expect(conceptById('esco:crop')).toMatchObject({ label: 'crop rotation', kind: 'knowledge' });
  });
});

describe('Bad input', () => {
  const cases: Readonly<Record<string, string>> = {
    nothing: '',
    'one word': 'React',
    'only marks': '••• — … ///',
    emoji: '👩‍🚀 React 🚀🚀 crop rotation ﬁnance',
    'right to left': 'خبرة في React و crop rotation',
    markup: '<ul><li>React</li><li>crop&nbsp;rotation</li></ul><script>x</script>',
    'mixed languages': 'Erfahrung mit React, connaissance de crop rotation, ervaring met AutoCAD',
    'half a surrogate': '\ud83d React \udc00',
  };

  it.each(Object.entries(cases))('of %s gives quotes that stand in the text', (_name, description) => {
    installEngine(smallEngine());
    const { requirements } = readRequirements({ description, title: null, language: null });
    for (const { quote, start, end } of requirements) {
      expect(description).toContain(quote);
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(description.length);
    }
  });

  it('of ten thousand bullets or a megabyte gives an answer', () => {
    installEngine(smallEngine());
    const bullets = '- JavaScript and crop rotation\n'.repeat(10_000);
    expect(readRequirements({ description: bullets, title: null, language: 'en' }).requirements).toHaveLength(
      2,
    );
    const words = 'lorem ipsum dolor '.repeat(60_000);
    expect(readRequirements({ description: words, title: null, language: 'en' }).requirements).toEqual([]);
  });
});
