import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PackArray, PackSections } from '@/utils/skills/pack/pack-format';
import { readPack, sectionOf } from '@/utils/skills/pack/read-pack';
import { wordTable } from '@/utils/skills/pack/word-table';
import { writePack } from '@/utils/skills/pack/write-pack';
import { clusterRows, clusterWords } from './cluster-words';
import { readVectors } from './read-vectors';
import { shortenRows } from './shorten-vectors';

const WORDS = 40_000;
const FINE = 512;
const COARSE = 64;
const FINEST = 3_000;
const VECTOR_SIZE = 40;
/** Words so common that they are kept though no name and no labelled ad has them. */
const COMMON = 12_000;
const KEPT = 'northing-words.pack';

const wordSections = (words: readonly string[]): [string, PackArray][] => [
  ['glove.letters', Uint16Array.from(words.join(''), (letter) => letter.charCodeAt(0))],
  ['glove.lengths', Uint8Array.from(words, (word) => word.length)],
];

const derive = (folder: string): Uint8Array<ArrayBuffer> => {
  const vectors = readVectors(folder, WORDS);
  const { fine, coarseOfFine } = clusterWords(vectors, FINE, COARSE);
  const short = shortenRows(vectors.values, vectors.size, VECTOR_SIZE);
  return writePack(
    new Map<string, PackArray>([
      ...wordSections(vectors.words),
      ['glove.cluster', fine],
      ['glove.coarse', Uint8Array.from(coarseOfFine)],
      ['glove.finest', clusterRows(vectors.values, vectors.size, FINEST).nearest],
      ['glove.vector', Int8Array.from(short, (value) => Math.round(value * 127))],
    ]),
  );
};

/** Clusters and short vectors of the most common words; worked out once and kept beside the vectors. */
const derived = (folder: string): PackSections => {
  const file = join(folder, KEPT);
  if (!existsSync(file)) writeFileSync(file, derive(folder));
  return readPack(new Uint8Array(readFileSync(file)));
};

/** The sections of the words the pack keeps: those of `wanted`, and the most common ones. Throws where the vectors are not there. */
export const gloveSections = (folder: string, wanted: ReadonlySet<string>): [string, PackArray][] => {
  const all = derived(folder);
  const table = wordTable(
    sectionOf(all, 'glove.letters', Uint16Array),
    sectionOf(all, 'glove.lengths', Uint8Array),
  );
  const kept = Array.from({ length: table.size }, (_, id) => id).filter(
    (id) => id < COMMON || wanted.has(table.wordOf(id)),
  );
  const cluster = sectionOf(all, 'glove.cluster', Uint16Array);
  const finest = sectionOf(all, 'glove.finest', Uint16Array);
  const vector = sectionOf(all, 'glove.vector', Int8Array);
  return [
    ...wordSections(kept.map((id) => table.wordOf(id))),
    ['glove.cluster', Uint16Array.from(kept, (id) => cluster[id] ?? 0)],
    ['glove.coarse', sectionOf(all, 'glove.coarse', Uint8Array)],
    ['glove.finest', Uint16Array.from(kept, (id) => finest[id] ?? 0)],
    [
      'glove.vector',
      Int8Array.from(kept.flatMap((id) => [...vector.subarray(id * VECTOR_SIZE, (id + 1) * VECTOR_SIZE)])),
    ],
  ];
};
