import { join } from 'node:path';
import { existsSync } from 'node:fs';

import type { ConceptKind } from '@/utils/skills/concept';
import { openDictionary } from '@/utils/skills/pack/dictionary';
import type { PackArray, PackSections } from '@/utils/skills/pack/pack-format';
import { knownStretches } from '@/utils/skills/tagger/known-stretches';
import { HEADS, openWordKnowledge, type Head } from '@/utils/skills/tagger/tagger';
import { wordFeatures } from '@/utils/skills/tagger/word-features';
import { tokenise } from '@/utils/skills/tokenise';
import { labelledSentences, type LabelledSentence } from './labelled-sentences';
import { learnHead, packHeads, tryHead, type HeadWeights, type Lesson } from './train-tagger';

/** Features kept in the pack. */
const FEATURES_KEPT = 110_000;
const OUTSIDES = [0.6, 0.4, 0.2, 0, -0.2, -0.4, -0.6, -0.8, -1];

const SETS: Readonly<Record<Head, { readonly train: string; readonly dev: string; readonly layer: string }>> =
  {
    knowledge: { train: 'skillspan/train.json', dev: 'skillspan/dev.json', layer: 'knowledge' },
    skill: { train: 'skillspan/train.json', dev: 'skillspan/dev.json', layer: 'skill' },
    asked: { train: 'green/train_skill.json', dev: 'green/dev_skill.json', layer: 'skill' },
  };

/** Exact borders within so many points of the best count as good as it: the dev set tells no finer of what is known; what is done has none. */
const AS_GOOD: Readonly<Record<Head, number>> = { knowledge: 0.6, skill: 0, asked: 0 };

/** Of the settings whose exact borders are as good as the best, the one that finds the most places. */
const balanced = (tried: ReturnType<typeof tryHead>, asGood: number): { readonly outside: number } => {
  const best = Math.max(...tried.map(({ figures }) => figures.strict.f1));
  return tried
    .filter(({ figures }) => figures.strict.f1 >= best - asGood)
    .reduce((top, one) => (one.figures.overlap.f1 > top.figures.overlap.f1 ? one : top));
};

type Read = (file: string, layer: string) => Lesson;

const reader = (data: string, sections: PackSections, kindOf: (concept: number) => ConceptKind): Read => {
  const dictionary = openDictionary(sections);
  const knowledge = openWordKnowledge(sections);
  const lessons = new Map<string, Lesson>();
  return (file, layer) => {
    const read = lessons.get(file);
    if (read !== undefined) return { ...read, layer };
    const sentences = labelledSentences(join(data, file), ['skill', 'knowledge']);
    const features = sentences.map(({ text, words }) => {
      const tokens = tokenise(text);
      const known = knownStretches(dictionary.find(text, tokens), tokens, dictionary, kindOf);
      return wordFeatures(words, known, knowledge);
    });
    const lesson = { sentences, features, layer };
    lessons.set(file, lesson);
    return lesson;
  };
};

const together = (one: Lesson, other: Lesson): Lesson => ({
  sentences: [...one.sentences, ...other.sentences],
  features: [...one.features, ...other.features],
  layer: one.layer,
});

/** What learning gave: the sections of the tagger, and what a tagger that had not seen the dev sets reached on them. */
export interface Learnt {
  readonly sections: readonly [string, PackArray][];
  readonly heldOut: Readonly<Record<Head, ReturnType<typeof tryHead>>>;
  /** The tagger that has not seen the dev sets: what it reaches on them is an honest figure. */
  readonly blind: readonly [string, PackArray][];
}

/**
 * Learns the tagger from the train sets, chooses on the dev sets how much each head favours the outside, then learns again from both.
 * The same data and pack give the same bytes. Throws where the sets are not there.
 */
export const learnTagger = (
  data: string,
  sections: PackSections,
  kindOf: (concept: number) => ConceptKind,
  say: (line: string) => void,
): Learnt => {
  if (!existsSync(join(data, SETS.knowledge.train))) throw new Error(`No labelled sets in ${data}`);
  const read = reader(data, sections, kindOf);
  const heads: Partial<Record<Head, HeadWeights>> = {};
  const blind: Partial<Record<Head, HeadWeights>> = {};
  const outside: Partial<Record<Head, number>> = {};
  const heldOut: Partial<Record<Head, ReturnType<typeof tryHead>>> = {};
  for (const head of HEADS) {
    const { train, dev, layer } = SETS[head];
    blind[head] = learnHead(head, read(train, layer));
    const tried = tryHead(blind[head], read(dev, layer), OUTSIDES);
    // The asked head stands beside the two others, whose spans add to what it finds: it need not reach for all alone.
    const best = head === 'asked' ? { outside: -0.4 } : balanced(tried, AS_GOOD[head]);
    for (const { outside: at, figures } of tried)
      say(
        `${head} ${at}: strict ${figures.strict.f1.toFixed(1)}, overlap ${figures.overlap.f1.toFixed(1)} (${figures.overlap.precision.toFixed(1)} / ${figures.overlap.recall.toFixed(1)})`,
      );
    heldOut[head] = tried;
    outside[head] = best.outside;
    heads[head] = learnHead(head, together(read(train, layer), read(dev, layer)));
    say(`${head}: learnt from train and dev`);
  }
  const chosen = outside as Record<Head, number>;
  return {
    sections: packHeads(heads as Record<Head, HeadWeights>, chosen, FEATURES_KEPT),
    blind: packHeads(blind as Record<Head, HeadWeights>, chosen, FEATURES_KEPT),
    heldOut: heldOut as Record<Head, ReturnType<typeof tryHead>>,
  };
};

/** The sentences of every labelled set, for what is learnt from their words alone. */
export const labelledTexts = (data: string): LabelledSentence[] =>
  [...new Set(Object.values(SETS).flatMap(({ train, dev }) => [train, dev]))].flatMap((file) =>
    labelledSentences(join(data, file), ['skill', 'knowledge']),
  );
