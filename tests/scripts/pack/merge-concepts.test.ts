// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { mergeConcepts } from '@/scripts/pack/merge-concepts';
import { packNames } from '@/scripts/pack/pack-names';
import type { SourceConcept } from '@/scripts/pack/pack-concept';
import { writePack } from '@/utils/skills/pack/write-pack';

const own: SourceConcept = {
  id: 'welding',
  uuid: null,
  label: 'Welding',
  kind: 'skill',
  names: [
    { text: 'Welding', source: 'own', exactCase: false },
    { text: 'MIG', source: 'own', exactCase: true },
  ],
  implies: [],
  escoLabel: null,
};
const esco: SourceConcept = {
  id: 'esco:0f',
  uuid: '0f',
  label: 'welding',
  kind: 'knowledge',
  names: [
    { text: 'welding', source: 'esco-label', exactCase: false },
    { text: 'joining metals', source: 'esco-alias', exactCase: false },
  ],
  implies: [],
  escoLabel: 'welding',
};

describe('Merging concepts', () => {
  it('keeps our id and kind and takes the other’s names and address', () => {
    const { concepts, moved } = mergeConcepts([own], [esco]);
    expect(concepts).toHaveLength(1);
    expect(concepts[0]).toMatchObject({ id: 'welding', kind: 'skill', uuid: '0f', escoLabel: 'welding' });
    expect(concepts[0]?.names.map(({ text }) => text)).toEqual(['Welding', 'MIG', 'joining metals']);
    expect(moved.get('esco:0f')).toBe('welding');
  });

  it('leaves apart what shares no label', () => {
    const other = {
      ...esco,
      id: 'esco:1f',
      names: [{ text: 'glazing', source: 'esco-label' as const, exactCase: false }],
    };
    expect(mergeConcepts([own], [other]).concepts.map(({ id }) => id)).toEqual(['welding', 'esco:1f']);
  });
});

describe('Packing names', () => {
  it('gives the same bytes for the same concepts', () => {
    const once = writePack(new Map(packNames([own, esco])));
    expect(writePack(new Map(packNames([own, esco])))).toEqual(once);
  });
});
