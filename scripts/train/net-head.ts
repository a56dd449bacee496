import type { PackArray, PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { LABELS } from '@/utils/skills/tagger/decode-labels';
import { openSentenceNet } from '@/utils/skills/tagger/sentence-net';
import { openWordKnowledge } from '@/utils/skills/tagger/tagger';
import { seeWord } from '@/utils/skills/tagger/word-features';
import { wordPieces } from '@/utils/skills/tagger/word-pieces';
import { learnNet, type NetPlan } from './learn-net';
import type { NetSentence } from './learn-sentence';
import type { Net } from './new-net';
import { packNet } from './pack-net';
import type { HeadWeights, Lesson } from './train-tagger';

/** What the net learns to tell; the heads of the tagger in their order, as far as it goes. */
export const NET_LAYERS = ['knowledge', 'skill'] as const;

/** The net counts as much as the chain beside it. */
const SHARE = 0.5;

const PLAN: NetPlan = {
  size: 32,
  group: 8,
  rounds: 15,
  rate: 0.003,
  leftOut: { into: 0.25, told: 0.45, words: 0.2 },
  together: 8,
  worth: [1, 0.5],
};

/** What the net sees of the sentences of a lesson. */
const netSentences = ({ sentences, names }: Lesson, sections: PackSections): NetSentence[] => {
  const knowledge = openWordKnowledge(sections);
  return sentences.map(({ words, layers }, at) => ({
    vectors: Int32Array.from(words, ({ text }) => knowledge.row(seeWord(text, knowledge).lower)),
    pieces: words.map(({ text }) => wordPieces(text)),
    names: names[at] ?? new Int32Array(words.length),
    labels: NET_LAYERS.map((layer) => layers[layer] ?? new Uint8Array(words.length)),
  }));
};

/** Learns the net from a lesson with the vectors of the pack. */
export const learnNetHead = (lesson: Lesson, sections: PackSections): Net => {
  const vectors = sectionOf(sections, 'glove.vector', Int8Array);
  const words = sectionOf(sections, 'glove.lengths', Uint8Array).length;
  return learnNet(netSentences(lesson, sections), vectors, vectors.length / words, PLAN, 7);
};

/** The sections of the net as it counts beside the chains. */
export const netSections = (net: Net): [string, PackArray][] => packNet(net, SHARE);

/** What the packed net adds to the scores of one head at each sentence of a lesson. */
export const netScores = (sections: PackSections, lesson: Lesson, head: number): Float64Array[] => {
  const { worthOf, named, read } = openSentenceNet(sections);
  const knowledge = openWordKnowledge(sections);
  const own = LABELS - 1;
  return lesson.sentences.map(({ words }, at) => {
    const worths = words.map(({ text }) => worthOf(text, knowledge.row(seeWord(text, knowledge).lower)));
    const heard = read(worths.map((worth, word) => named(worth, lesson.names[at]?.[word] ?? 0)))(head);
    return Float64Array.from({ length: words.length * LABELS }, (_, place) => {
      const label = place % LABELS;
      const word = (place - label) / LABELS;
      return label === 0 ? 0 : (heard[word * own + label - 1] ?? 0);
    });
  });
};

/** A chain as it counts beside the net: scores of both are added, so the chain keeps its share and takes on the net's steps. */
export const besideNet = ({ numbers, weights }: HeadWeights, net: Net, head: number): HeadWeights => {
  const steps = net.steps.values.subarray(head * LABELS * LABELS, (head + 1) * LABELS * LABELS);
  return {
    numbers,
    weights: {
      emission: weights.emission.map((value) => value * (1 - SHARE)),
      transition: weights.transition.map((value, at) => (1 - SHARE) * value + SHARE * (steps[at] ?? 0)),
    },
  };
};
