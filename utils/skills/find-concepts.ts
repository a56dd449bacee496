import type { Concept } from './concept';
import { installedEngine } from './engine/installed-engine';
import { doingName, looseName, paperName } from './loose-name';
import { SHORT_NAMES } from './short-names';
import { tokenise } from './tokenise';
import { vocabulary } from './vocabulary/installed-vocabulary';
import { vocabularyNames } from './vocabulary-names';

interface Name {
  readonly concept: Concept;
  /** The name folded, its words parted by single spaces. */
  readonly text: string;
  readonly isLabel: boolean;
}

const LONGEST_QUERY = 100;

const plain = (text: string): string =>
  tokenise(text.slice(0, LONGEST_QUERY))
    .map((token) => token.word)
    .join(' ');

let conceptsById: ReadonlyMap<string, Concept> | null = null;

let namesBuilt: readonly Name[] | null = null;

const names = (): readonly Name[] =>
  (namesBuilt ??= vocabularyNames().map(({ concept, words, isLabel }) => ({
    concept,
    text: words.join(' '),
    isLabel,
  })));

let conceptsByName: ReadonlyMap<string, Concept> | null = null;

/** Lower is better; null for no match. A whole name, then its beginning, then the beginning of a word within. */
const rankOf = (name: Name, query: string): number | null => {
  const own = name.isLabel ? 0 : 1;
  if (name.text === query) return own;
  if (name.text.startsWith(query)) return 2 + own;
  return name.text.includes(` ${query}`) ? 4 + own : null;
};

/**
 * Concepts for what was typed so far, best first, at most `limit`, each once. Case and accents don't matter; any name
 * in any of our languages is found. Nothing for an empty query.
 */
export const findConcepts = (query: string, limit: number): Concept[] => {
  const typed = plain(query);
  if (typed === '') return [];
  const best = new Map<Concept, number>();
  for (const name of names()) {
    const rank = rankOf(name, typed);
    if (rank !== null && rank < (best.get(name.concept) ?? Infinity)) best.set(name.concept, rank);
  }
  return [...best]
    .sort(
      ([a, rankA], [b, rankB]) =>
        rankA - rankB || a.label.length - b.label.length || a.id.localeCompare(b.id, 'en'),
    )
    .slice(0, limit)
    .map(([concept]) => concept);
};

/** The concept of an id, of the hand-written vocabulary or of the pack in use; `null` for an id neither knows. */
export const conceptById = (id: string): Concept | null => {
  conceptsById ??= new Map(vocabulary().map((concept) => [concept.id, concept]));
  const own = conceptsById.get(id);
  const engine = own === undefined ? installedEngine() : null;
  const number = engine?.concepts.numberOf(id) ?? -1;
  return own ?? (engine === null || number < 0 ? null : engine.conceptOf(number));
};

let conceptsByLooseName: ReadonlyMap<string, Concept | null> | null = null;
let conceptsByDoingName: ReadonlyMap<string, Concept | null> | null = null;
let certificatesByPaper: ReadonlyMap<string, Concept | null> | null = null;

/** Loose names of several concepts name none of them. */
const byLooser = (
  looser: (name: string) => string,
  among: readonly Name[] = names(),
): ReadonlyMap<string, Concept | null> => {
  const found = new Map<string, Concept | null>();
  for (const { concept, text } of among) {
    const loose = looser(text);
    const known = found.get(loose);
    found.set(loose, known === undefined || known === concept ? concept : null);
  }
  return found;
};

/**
 * The concept that goes by this name in any of our languages, `null` for none: by letters that stand for it where
 * they stand alone first, then by exactly this name, then by the name written another way (`looseName`), by whoever does it (`doingName`), last by the paper that shows it (`paperName`).
 */
export const conceptByName = (name: string): Concept | null => {
  conceptsByName ??= new Map(names().map(({ concept, text }) => [text, concept]));
  const asked = plain(name);
  const short = SHORT_NAMES.get(asked);
  if (short !== undefined) return conceptById(short);
  const exact = conceptsByName.get(asked);
  if (exact !== undefined) return exact;
  const loose = (conceptsByLooseName ??= byLooser(looseName)).get(looseName(asked));
  if (loose !== undefined) return loose;
  const doing = (conceptsByDoingName ??= byLooser(doingName)).get(doingName(asked));
  if (doing !== undefined) return doing;
  certificatesByPaper ??= byLooser(
    paperName,
    names().filter(({ concept }) => concept.kind === 'certificate'),
  );
  return certificatesByPaper.get(paperName(asked)) ?? null;
};

/** Whether whoever holds the first concept holds the second too, by one hop (React, JavaScript). */
export const implies = (held: string, asked: string): boolean =>
  conceptById(held)?.implies.includes(asked) === true;
