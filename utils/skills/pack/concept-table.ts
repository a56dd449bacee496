import type { ConceptKind } from '@/utils/skills/concept';
import type { PackArray, PackSections } from './pack-format';
import { sectionOf } from './read-pack';
import { packTexts, textTable } from './text-table';

const KINDS: readonly ConceptKind[] = [
  'skill',
  'knowledge',
  'tool',
  'language',
  'certificate',
  'degree',
  'soft',
];
const ESCO = 'http://data.europa.eu/esco/skill/';
const HAS_UUID = 8;
const IN_ESCO = 16;
const KIND_MASK = 7;
const UUID_BYTES = 16;

/** A concept as it goes into a pack. `uuid` is the last part of its ESCO address. */
export interface PackedConcept {
  readonly id: string;
  readonly label: string;
  readonly kind: ConceptKind;
  readonly uuid: string | null;
  /** ESCO's own label in lower case, null for a concept ESCO does not have. */
  readonly escoLabel: string | null;
}

/** Concepts of a pack by number. */
export interface ConceptTable {
  readonly size: number;
  readonly idOf: (concept: number) => string;
  readonly labelOf: (concept: number) => string;
  readonly kindOf: (concept: number) => ConceptKind;
  /** ESCO's address where ESCO has the concept, else one of our own scheme. */
  readonly uriOf: (concept: number) => string;
  readonly inEsco: (concept: number) => boolean;
  /** The label ESCO gives it, its own label elsewhere. */
  readonly escoLabelOf: (concept: number) => string;
  /** The number of an id, -1 for an id the pack does not have. */
  readonly numberOf: (id: string) => number;
}

const bytesOfUuid = (uuid: string): number[] =>
  Array.from(uuid.replace(/-/g, '').matchAll(/../g), ([pair]) => Number.parseInt(pair, 16));

const uuidOfBytes = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The sections of a list of concepts. An id that is `esco:` and the uuid is not stored twice; nor is an ESCO label that is the label. */
export const packConcepts = (concepts: readonly PackedConcept[]): [string, PackArray][] => {
  const told = ({ id, uuid }: PackedConcept): string => (uuid !== null && id === `esco:${uuid}` ? '' : id);
  const other = ({ label, escoLabel }: PackedConcept): string =>
    escoLabel === null || escoLabel === label.toLowerCase() ? '' : escoLabel;
  return [
    [
      'concept.flags',
      Uint8Array.from(
        concepts,
        ({ kind, uuid, escoLabel }) =>
          KINDS.indexOf(kind) | (uuid === null ? 0 : HAS_UUID) | (escoLabel === null ? 0 : IN_ESCO),
      ),
    ],
    [
      'concept.uuid',
      Uint8Array.from(concepts.flatMap(({ uuid }) => (uuid === null ? [] : bytesOfUuid(uuid)))),
    ],
    ...packTexts(
      'label',
      concepts.map(({ label }) => label),
    ),
    ...packTexts('id', concepts.map(told)),
    ...packTexts('esco', concepts.map(other)),
  ];
};

/** The concepts of a pack. Throws `PackError` where sections are missing. */
export const openConcepts = (sections: PackSections): ConceptTable => {
  const flags = sectionOf(sections, 'concept.flags', Uint8Array);
  const uuids = sectionOf(sections, 'concept.uuid', Uint8Array);
  const [labels, ids, escoLabels] = [
    textTable(sections, 'label'),
    textTable(sections, 'id'),
    textTable(sections, 'esco'),
  ];
  const uuidRow = new Int32Array(flags.length);
  let row = 0;
  flags.forEach((flag, concept) => {
    uuidRow[concept] = (flag & HAS_UUID) === 0 ? -1 : row++;
  });
  const uuidOf = (concept: number): string | null => {
    const at = (uuidRow[concept] ?? -1) * UUID_BYTES;
    return at < 0 ? null : uuidOfBytes(uuids.subarray(at, at + UUID_BYTES));
  };
  const idOf = (concept: number): string => ids.at(concept) || `esco:${uuidOf(concept) ?? ''}`;
  /** The number of an ESCO id that is not stored as text; found by its bytes, without making a string of any other. */
  const numberOfUuid = (id: string): number => {
    const wanted = id.startsWith('esco:') ? bytesOfUuid(id.slice(5)) : [];
    if (wanted.length !== UUID_BYTES) return -1;
    return uuidRow.findIndex((at, concept) => {
      const start = at * UUID_BYTES;
      return at >= 0 && wanted.every((byte, place) => uuids[start + place] === byte) && idOf(concept) === id;
    });
  };
  const numbers = new Map<string, number>();
  return {
    size: flags.length,
    idOf,
    labelOf: (concept) => labels.at(concept),
    kindOf: (concept) => KINDS[(flags[concept] ?? 0) & KIND_MASK] ?? 'skill',
    uriOf: (concept) => {
      const uuid = uuidOf(concept);
      return uuid === null ? `northing:${idOf(concept)}` : ESCO + uuid;
    },
    inEsco: (concept) => ((flags[concept] ?? 0) & IN_ESCO) !== 0,
    escoLabelOf: (concept) => escoLabels.at(concept) || labels.at(concept),
    numberOf: (id) => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const stored = id === '' ? -1 : ids.indexOf(id);
      const number = stored < 0 ? numberOfUuid(id) : stored;
      if (number >= 0) numbers.set(id, number);
      return number;
    },
  };
};
