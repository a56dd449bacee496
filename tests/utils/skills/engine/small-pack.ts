import { featureSections } from '@/utils/skills/tagger/feature-list';
import { packNames } from '@/scripts/pack/pack-names';
import type { NameSource, SourceConcept } from '@/scripts/pack/pack-concept';
import { openEngine, type SkillEngine } from '@/utils/skills/engine/open-engine';
import { packConcepts } from '@/utils/skills/pack/concept-table';
import type { PackArray } from '@/utils/skills/pack/pack-format';

const concept = (
  id: string,
  kind: SourceConcept['kind'],
  source: NameSource,
  ...names: readonly string[]
): SourceConcept => ({
  id,
  uuid: null,
  label: names[0] ?? '',
  kind,
  names: names.map((text) => ({ text, source, exactCase: false })),
  implies: id === 'react' ? ['javascript'] : [],
  escoLabel: source === 'esco-label' ? (names[0] ?? '').toLowerCase() : null,
});

/** Concepts of every source, small enough to see through. */
const concepts: readonly SourceConcept[] = [
  concept('javascript', 'tool', 'own', 'JavaScript', 'JS'),
  concept('react', 'tool', 'own', 'React', 'React.js'),
  concept('esco:crop', 'knowledge', 'esco-label', 'crop rotation', 'rotation of crops'),
  concept('esco:weld', 'skill', 'esco-label', 'weld steel pipes'),
  concept('onet:autocad', 'tool', 'onet', 'Autodesk AutoCAD', 'AutoCAD'),
];

const numbers = new Map(concepts.map(({ id }, number) => [id, number]));

/** The sections of a pack of these concepts, with a tagger that has learnt nothing. */
const smallSections = (): Map<string, PackArray> =>
  new Map<string, PackArray>([
    ...packConcepts(concepts),
    ...packNames(concepts),
    ['concept.prior', new Uint8Array(concepts.length)],
    ['implies.counts', Uint8Array.from(concepts, ({ implies }) => implies.length)],
    [
      'implies.to',
      Uint16Array.from(concepts.flatMap(({ implies }) => implies.map((id) => numbers.get(id) ?? 0))),
    ],
    ['glove.letters', new Uint16Array(0)],
    ['glove.lengths', new Uint8Array(0)],
    ['glove.cluster', new Uint16Array(0)],
    ['glove.coarse', new Uint8Array(1)],
    ['glove.finest', new Uint16Array(0)],
    ...featureSections([]),
    ['tag.weight', new Int8Array(0)],
    ['tag.scale', new Float32Array(3)],
    ['tag.step', new Float32Array(75)],
    ['tag.outside', Float32Array.of(1, 1, 1)],
    ['tag.least', Float32Array.of(0, 0, 0)],
    ['glove.vector', new Int8Array(0)],
    ...['net.piece', 'net.name', 'net.into', 'net.back', 'net.out'].map((name): [string, PackArray] => [
      name,
      new Int8Array(0),
    ]),
    ['net.scale', new Float32Array(5)],
    ['net.bias', new Float32Array(0)],
    ['net.last', new Float32Array(0)],
    ['prior.name', new Uint32Array(0)],
    ['prior.seen', new Uint8Array(0)],
    ['prior.asked', new Uint8Array(0)],
  ]);

/** An engine of the small pack. */
export const smallEngine = (): SkillEngine => openEngine(smallSections(), 'small');
