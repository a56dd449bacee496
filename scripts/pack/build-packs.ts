import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { packConcepts } from '@/utils/skills/pack/concept-table';
import type { PackArray } from '@/utils/skills/pack/pack-format';
import { conceptsSum } from '@/utils/skills/pack/concepts-sum';
import { packTexts } from '@/utils/skills/pack/text-table';
import { readPack, sectionOf } from '@/utils/skills/pack/read-pack';
import { wordTable } from '@/utils/skills/pack/word-table';
import { writePack } from '@/utils/skills/pack/write-pack';
import { conceptPrior } from './concept-prior';
import { gatherConcepts, type Gathered } from './gather-concepts';
import type { SourceConcept } from './pack-concept';
import { packNames } from './pack-names';
import { packRelations } from './pack-relations';
import { gatherTitles, packOnet, packTitles } from './pack-titles';
import { LANGUAGES, readLabels } from './read-labels';
import { likenOccupations } from './liken-occupations';
import { readOccupations, readOnetOccupations } from './read-occupations';

/** A pack as it is written: its language and its zipped bytes. */
export interface BuiltPack {
  readonly language: string;
  readonly bytes: Uint8Array;
}

const zipped = (sections: ReadonlyMap<string, PackArray>): Uint8Array =>
  gzipSync(writePack(sections), { level: 9 });

const english = (
  data: string,
  gathered: Gathered,
  learnt: ReadonlyMap<string, PackArray>,
): Map<string, PackArray> => {
  const occupations = readOccupations(join(data, 'esco'));
  const onet = readOnetOccupations(
    join(data, 'onet'),
    join(data, 'esco_multilang/onet_occupations_vs_esco_v110.csv'),
  );
  const titles = gatherTitles([...occupations, ...onet]);
  const names = new Map(
    packNames(
      gathered.concepts,
      titles.flatMap(({ words }) => words),
    ),
  );
  const table = wordTable(
    sectionOf(names, 'word.letters', Uint16Array),
    sectionOf(names, 'word.lengths', Uint8Array),
  );
  return new Map<string, PackArray>([
    ...packConcepts(gathered.concepts),
    ...names,
    ['concept.prior', conceptPrior(gathered.concepts, occupations)],
    ...packRelations(gathered, join(data, 'esco')),
    ...packTitles(occupations, titles, table.idOf),
    ...packOnet(occupations, onet, likenOccupations(occupations, onet)),
    ...learnt,
  ]);
};

/** Names in one language: to search by, to show as they are written, and which numbering of concepts they mean. */
const localNames = (concepts: readonly SourceConcept[]): Map<string, PackArray> =>
  new Map<string, PackArray>([
    ...packNames(concepts),
    ...packTexts(
      'label',
      concepts.map(({ names }) => names[0]?.text ?? ''),
    ),
    ['concept.sum', Uint32Array.of(conceptsSum(concepts.map(({ id }) => id)))],
  ]);

/**
 * The packs of every language out of the sources in `data` and the file of what was learnt. The same files give the same bytes. Throws on a
 * source that is not there.
 */
export const buildPacks = (data: string, learntFile: string): BuiltPack[] => {
  const gathered = gatherConcepts(data);
  const learnt = readPack(new Uint8Array(gunzipSync(readFileSync(learntFile))));
  return [
    { language: 'en', bytes: zipped(english(data, gathered, learnt)) },
    ...LANGUAGES.map((language) => ({
      language,
      bytes: zipped(localNames(readLabels(data, language, gathered.concepts))),
    })),
  ];
};
