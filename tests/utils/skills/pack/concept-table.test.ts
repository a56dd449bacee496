import { describe, expect, it } from 'vitest';
import { openConcepts, packConcepts, type PackedConcept } from '@/utils/skills/pack/concept-table';

const UUIDS = ['0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000002'] as const;
const concept = (id: string, uuid: string | null): PackedConcept => ({
  id,
  label: id,
  kind: 'skill',
  uuid,
  escoLabel: uuid === null ? null : id,
});
const packed = [
  concept('weld', null),
  concept(`esco:${UUIDS[0]}`, UUIDS[0]),
  concept('onet:größe', null),
  // Ours, with an address at ESCO: known by its own id alone.
  concept('sewing', UUIDS[1]),
];

describe('the concepts of a pack', () => {
  const concepts = openConcepts(new Map(packConcepts(packed)));

  it.each(packed.map(({ id }, number) => [id, number] as const))('%s is number %i', (id, number) => {
    expect(concepts.numberOf(id)).toBe(number);
    expect(concepts.numberOf(id)).toBe(number);
    expect(concepts.idOf(number)).toBe(id);
  });

  it.each(['', 'wel', 'welding', 'esco:', 'esco:weld', `esco:${UUIDS[1]}`, UUIDS[0], 'onet:grosse'])(
    'has no concept "%s"',
    (id) => {
      expect(concepts.numberOf(id)).toBe(-1);
    },
  );
});
