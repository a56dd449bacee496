import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { wordTable } from '@/utils/skills/pack/word-table';

/** What labelled sentences taught about which words go with which concept. */
export interface Prototypes {
  /** Adds what the words of a phrase say to the scores of the concepts they were seen with. */
  readonly addGains: (words: readonly string[], weight: number, scores: Float32Array) => void;
  /** How often ads ask for each of the documents, 0 to about 1. */
  readonly asked: Float32Array;
}

const GAIN_STEP = 16;
const ASKED_UNIT = 6;
const GAIN_UNIT = 3;

/** The prototypes of a pack, for documents told by the hash of their label. Throws `PackError` where sections are missing. */
export const openPrototypes = (
  sections: PackSections,
  documentOf: ReadonlyMap<number, number>,
  documentCount: number,
): Prototypes => {
  const words = wordTable(
    sectionOf(sections, 'proto.letters', Uint16Array),
    sectionOf(sections, 'proto.lengths', Uint8Array),
  );
  const counts = sectionOf(sections, 'proto.counts', Uint16Array);
  const concepts = sectionOf(sections, 'proto.concept', Uint16Array);
  const gains = sectionOf(sections, 'proto.gain', Uint8Array);
  const labels = sectionOf(sections, 'proto.label', Uint32Array);
  const times = sectionOf(sections, 'proto.asked', Uint16Array);
  const starts = new Uint32Array(counts.length + 1);
  for (let word = 0; word < counts.length; word += 1)
    starts[word + 1] = (starts[word] ?? 0) + (counts[word] ?? 0);
  const documents = Int32Array.from(labels, (label) => documentOf.get(label) ?? -1);
  const asked = new Float32Array(documentCount);
  documents.forEach((document, concept) => {
    if (document >= 0) asked[document] = Math.log(1 + (times[concept] ?? 0)) / ASKED_UNIT;
  });
  return {
    asked,
    addGains: (phrase, weight, scores) => {
      const unique = new Set(phrase);
      const own = weight / (GAIN_UNIT * GAIN_STEP * Math.sqrt(unique.size || 1));
      for (const word of unique) {
        const id = words.idOf(word);
        if (id < 0) continue;
        for (let at = starts[id] ?? 0; at < (starts[id + 1] ?? 0); at += 1) {
          const document = documents[concepts[at] ?? 0] ?? -1;
          if (document >= 0) scores[document] = (scores[document] ?? 0) + own * (gains[at] ?? 0);
        }
      }
    },
  };
};
