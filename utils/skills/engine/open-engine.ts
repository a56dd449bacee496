import type { Concept } from '@/utils/skills/concept';
import { openConcepts, type ConceptTable } from '@/utils/skills/pack/concept-table';
import {
  IN_TEXT,
  openDictionary,
  SOURCE_MASK,
  type Dictionary,
  type NameMatch,
} from '@/utils/skills/pack/dictionary';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';
import { openSearch, type NameSearch } from '@/utils/skills/picking/name-search';
import type { Head, TaggedSpan } from '@/utils/skills/tagger/tagged-sentence';
import { openTagger } from '@/utils/skills/tagger/tagger';
import { knownStretches } from '@/utils/skills/tagger/known-stretches';
import { tokenise, type Token } from '@/utils/skills/tokenise';
import { openPriors } from './name-priors';

/** A name of the pack found in a text. */
export interface NameHit {
  readonly concept: number;
  readonly start: number;
  readonly end: number;
  /** 0 own, 1 ESCO label, 2 ESCO alias, 3 O*NET, 4 topic. */
  readonly source: number;
  readonly words: number;
  /** Chance that the name means the skill where it stands in an ad. */
  readonly likely: number;
}

/** What a sentence shows: names of the pack, and stretches the tagger takes for something asked. */
export interface SentenceReading {
  readonly names: readonly NameHit[];
  readonly tagged: Readonly<Record<Head, readonly TaggedSpan[]>>;
}

/** A pack ready to read with. The search builds its index at first use; linker and titles are opened from `sections` by those who need them. */
export interface SkillEngine {
  /** Names the pack; another pack has another version. */
  readonly version: string;
  readonly concepts: ConceptTable;
  readonly dictionary: Dictionary;
  readonly sections: PackSections;
  readonly read: (sentence: string) => SentenceReading;
  /** The names alone, without the tagger. */
  readonly namesIn: (text: string) => NameHit[];
  readonly search: () => NameSearch;
  /** How often a concept is asked for, 0 to 255 a concept. */
  readonly prior: Uint8Array;
  /** A concept of the pack as the rest of Northing knows concepts; its names are those found in text. */
  readonly conceptOf: (concept: number) => Concept;
}

const impliedBy = (sections: PackSections): ((concept: number) => Uint16Array) => {
  const counts = sectionOf(sections, 'implies.counts', Uint8Array);
  const to = sectionOf(sections, 'implies.to', Uint16Array);
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, concept) => (starts[concept + 1] = (starts[concept] ?? 0) + count));
  return (concept) => to.subarray(starts[concept] ?? 0, starts[concept + 1] ?? 0);
};

const conceptMaker = (
  concepts: ConceptTable,
  implied: (concept: number) => Uint16Array,
): ((concept: number) => Concept) => {
  const made = new Map<number, Concept>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const label = concepts.labelOf(number);
    const concept: Concept = {
      id: concepts.idOf(number),
      label,
      kind: concepts.kindOf(number),
      aliases: [{ text: label, exactCase: false }],
      implies: Array.from(implied(number), (other) => concepts.idOf(other)),
    };
    made.set(number, concept);
    return concept;
  };
};

/** Opens the sections of an English pack; `version` tells it from others. Throws `PackError` where something is missing. */
export const openEngine = (sections: PackSections, version: string): SkillEngine => {
  const concepts = openConcepts(sections);
  const dictionary = openDictionary(sections);
  const tagger = openTagger(sections);
  const likely = openPriors(sections, dictionary);
  const { nameConcept, nameFlags } = dictionary;

  const hitsOf = (matches: readonly NameMatch[], tokens: readonly Token[]): NameHit[] =>
    matches.map(({ name, from, to }) => ({
      concept: nameConcept[name] ?? 0,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      source: (nameFlags[name] ?? IN_TEXT) & SOURCE_MASK,
      words: to - from,
      likely: likely(name),
    }));
  const namesIn = (text: string): NameHit[] => {
    const tokens = tokenise(text);
    return hitsOf(dictionary.find(text, tokens), tokens);
  };

  const prior = sectionOf(sections, 'concept.prior', Uint8Array);
  let search: NameSearch | null = null;
  return {
    version,
    sections,
    concepts,
    dictionary,
    prior,
    conceptOf: conceptMaker(concepts, impliedBy(sections)),
    read: (sentence) => {
      const tokens = tokenise(sentence);
      const matches = dictionary.find(sentence, tokens);
      const known = knownStretches(matches, tokens, dictionary, (concept) => concepts.kindOf(concept));
      return { names: hitsOf(matches, tokens), tagged: tagger.tag(sentence, known) };
    },
    namesIn,
    search: () => (search ??= openSearch(dictionary, prior)),
  };
};
