import { join } from 'node:path';
import { existsSync } from 'node:fs';

import type { ConceptKind } from '@/utils/skills/concept';
import { openDictionary } from '@/utils/skills/pack/dictionary';
import type { PackArray, PackSections } from '@/utils/skills/pack/pack-format';
import { knownStretches } from '@/utils/skills/tagger/known-stretches';
import type { Choice } from '@/utils/skills/tagger/choose-spans';
import { HEADS, type Head } from '@/utils/skills/tagger/tagged-sentence';
import { openWordKnowledge } from '@/utils/skills/tagger/tagger';
import { namesAt, wordFeatures } from '@/utils/skills/tagger/word-features';
import { tokenise } from '@/utils/skills/tokenise';
import { labelledSentences, type LabelledSentence } from './labelled-sentences';
import { besideNet, learnNetHead, NET_LAYERS, netScores, netSections } from './net-head';
import type { Net } from './new-net';
import {
  learnHead,
  packHeads,
  strongest,
  tryHead,
  type HeadWeights,
  type Lesson,
  type Tried,
} from './train-tagger';

/** Features kept in the pack. */
const FEATURES_KEPT = 110_000;
const LIKELY = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4].map((least) => ({ least, outside: 0 }));
/** The asked head is to touch every place, its borders matter little: the best row of labels does that better than the likeliest borders. With the two others beside it, this much finds the most of Green dev. */
const ASKED = { least: 0, outside: -0.8 };
const CHOICES: Readonly<Record<Head, readonly Choice[]>> = {
  knowledge: LIKELY,
  skill: LIKELY,
  asked: [ASKED],
};

const SETS: Readonly<Record<Head, { readonly train: string; readonly dev: string; readonly layer: string }>> =
  {
    knowledge: { train: 'skillspan/train.json', dev: 'skillspan/dev.json', layer: 'knowledge' },
    skill: { train: 'skillspan/train.json', dev: 'skillspan/dev.json', layer: 'skill' },
    asked: { train: 'green/train_skill.json', dev: 'green/dev_skill.json', layer: 'skill' },
  };

/** Exact borders within so many points of the best count as good as it: the dev set tells no finer of what is known; what is done has none. */
const AS_GOOD: Readonly<Record<Head, number>> = { knowledge: 0.6, skill: 0, asked: 0 };

/** Of the settings whose exact borders are as good as the best, the one that finds the most places. */
const balanced = (tried: readonly Tried[], asGood: number): Choice => {
  const best = Math.max(...tried.map(({ figures }) => figures.strict.f1));
  return tried
    .filter(({ figures }) => figures.strict.f1 >= best - asGood)
    .reduce((top, one) => (one.figures.overlap.f1 > top.figures.overlap.f1 ? one : top)).choice;
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
      return { ...wordFeatures(words, known, knowledge), names: namesAt(words, known) };
    });
    const lesson = { sentences, features, names: features.map(({ names }) => names), layer };
    lessons.set(file, lesson);
    return lesson;
  };
};

const together = (one: Lesson, other: Lesson): Lesson => ({
  sentences: [...one.sentences, ...other.sentences],
  features: [...one.features, ...other.features],
  names: [...one.names, ...other.names],
  layer: one.layer,
});

/** What learning gave: the sections of the tagger, and what a tagger that had not seen the dev sets reached on them. */
export interface Learnt {
  readonly sections: readonly [string, PackArray][];
  readonly heldOut: Readonly<Record<Head, readonly Tried[]>>;
  /** The tagger that has not seen the dev sets: what it reaches on them is an honest figure. */
  readonly blind: readonly [string, PackArray][];
}

const eachHead = <Made>(make: (head: Head) => Made): Readonly<Record<Head, Made>> => ({
  knowledge: make('knowledge'),
  skill: make('skill'),
  asked: make('asked'),
});

type Heads = Readonly<Record<Head, HeadWeights>>;

/** The place of a head in the net, -1 where the net does not tell it. */
const placeInNet = (head: Head): number => NET_LAYERS.findIndex((layer) => layer === head);

const joined = (heads: Heads, net: Net): Heads =>
  eachHead((head) => {
    const place = placeInNet(head);
    return place < 0 ? heads[head] : besideNet(heads[head], net, place);
  });

const netSays = (sections: PackSections, lesson: Lesson, head: Head): readonly Float64Array[] => {
  const place = placeInNet(head);
  return place < 0 ? [] : netScores(sections, lesson, place);
};

/**
 * Learns the tagger from the train sets, keeps the features worth most and learns again from them alone, so that they take over what the
 * others said; beside the chains learns the net. Chooses on the dev sets how each head's spans are taken, then learns the kept features and the net from both. The same data and pack
 * give the same bytes. Throws where the sets are not there.
 */
export const learnTagger = (
  data: string,
  sections: PackSections,
  kindOf: (concept: number) => ConceptKind,
  say: (line: string) => void,
): Learnt => {
  if (!existsSync(join(data, SETS.knowledge.train))) throw new Error(`No labelled sets in ${data}`);
  const read = reader(data, sections, kindOf);
  const learn = (head: Head, lesson: Lesson, kept: ReadonlySet<number> | null): HeadWeights => {
    const learnt = learnHead(head, lesson, kept);
    say(`${head}: learnt from ${lesson.sentences.length} sentences and ${learnt.numbers.size} features`);
    return learnt;
  };
  const seen = eachHead((head) => read(SETS[head].train, SETS[head].layer));
  const unseen = eachHead((head) => read(SETS[head].dev, SETS[head].layer));
  const whole = eachHead((head) => learn(head, seen[head], null));
  const features = strongest(
    HEADS.map((head) => whole[head]),
    FEATURES_KEPT,
  );
  const kept = new Set(features);
  const blind = eachHead((head) => learn(head, seen[head], kept));
  const blindNet = learnNetHead(seen.knowledge, sections);
  say('net: learnt');
  const blindHeads = joined(blind, blindNet);
  const beside = new Map([...sections, ...netSections(blindNet)]);
  const heldOut = eachHead((head) =>
    tryHead(blindHeads[head], unseen[head], CHOICES[head], netSays(beside, unseen[head], head)),
  );
  for (const head of HEADS)
    for (const { choice, figures } of heldOut[head])
      say(
        `${head} ${choice.least} ${choice.outside}: strict ${figures.strict.f1.toFixed(1)}, overlap ${figures.overlap.f1.toFixed(1)} (${figures.overlap.precision.toFixed(1)} / ${figures.overlap.recall.toFixed(1)})`,
      );
  const choices = eachHead((head) => balanced(heldOut[head], AS_GOOD[head]));
  const heads = eachHead((head) => learn(head, together(seen[head], unseen[head]), kept));
  const net = learnNetHead(together(seen.knowledge, unseen.knowledge), sections);
  return {
    sections: [...packHeads(joined(heads, net), choices, features), ...netSections(net)],
    blind: [...packHeads(blindHeads, choices, features), ...netSections(blindNet)],
    heldOut,
  };
};

/** The sentences of every labelled set, for what is learnt from their words alone. */
export const labelledTexts = (data: string): LabelledSentence[] =>
  [...new Set(Object.values(SETS).flatMap(({ train, dev }) => [train, dev]))].flatMap((file) =>
    labelledSentences(join(data, file), ['skill', 'knowledge']),
  );
