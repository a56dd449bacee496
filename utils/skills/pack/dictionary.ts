import type { Token } from '@/utils/skills/tokenise';
import { sectionOf } from './read-pack';
import type { PackSections } from './pack-format';
import { wordTable, type WordTable } from './word-table';

/** A name found in a text: tokens from `from` up to `to` (not included). */
export interface NameMatch {
  readonly name: number;
  readonly from: number;
  readonly to: number;
}

/** Names of a pack as sequences of word numbers, and how to find them in a text. */
export interface Dictionary {
  readonly words: WordTable;
  readonly nameCount: number;
  /** Offsets into `nameWords`, one more than there are names. */
  readonly nameStart: Uint32Array;
  readonly nameWords: Uint16Array;
  readonly nameConcept: Uint16Array;
  /** Bits 0-2: source (own, ESCO label, ESCO alias, O*NET, topic); then `CAPITALS`, `IN_TEXT`, `IS_LABEL`, `CAPITAL`. */
  readonly nameFlags: Uint8Array;
  /** The longest names, left to right, none over another. */
  readonly find: (text: string, tokens: readonly Token[]) => NameMatch[];
}

/** Written in capitals only ("IT" is not "it"). */
export const CAPITALS = 8;
export const IN_TEXT = 16;
export const IS_LABEL = 32;
/** Begins with a capital ("Epic" is not "epic"). */
export const CAPITAL = 64;
export const SOURCE_MASK = 7;

const GLUE = /^(?:[\s\-‐‑'*_\\]{0,3}|\.)$/;
const SPACE = 32;

/** Whether what stands between two words of a text lets them be one name. */
const isGlue = (text: string, from: number, to: number): boolean =>
  to === from ||
  (to === from + 1 && text.charCodeAt(from) === SPACE) ||
  (to - from <= 3 && GLUE.test(text.slice(from, to)));

const mix = (hash: number, word: number): number =>
  Math.imul(hash ^ (word + 0x9e37), 0x01000193) ^ (hash >>> 15);

const caseFits = (flags: number, written: string): boolean => {
  if ((flags & CAPITALS) !== 0) return written === written.toUpperCase();
  return (flags & CAPITAL) === 0 || /^\p{Lu}/u.test(written);
};

const startsOf = (lengths: Uint8Array): Uint32Array => {
  const starts = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (lengths[at] ?? 0);
  return starts;
};

/** The dictionary of a pack's sections. Throws `PackError` where one is missing. */
export const openDictionary = (sections: PackSections): Dictionary => {
  const words = wordTable(
    sectionOf(sections, 'word.letters', Uint16Array),
    sectionOf(sections, 'word.lengths', Uint8Array),
  );
  const nameStart = startsOf(sectionOf(sections, 'name.lengths', Uint8Array));
  const nameWords = sectionOf(sections, 'name.words', Uint16Array);
  const nameFlags = sectionOf(sections, 'name.flags', Uint8Array);
  const nameCount = nameStart.length - 1;
  let capacity = 16;
  while (capacity < nameCount * 2) capacity *= 2;
  const slots = new Int32Array(capacity).fill(-1);
  const longest = new Uint8Array(words.size);
  for (let name = 0; name < nameCount; name += 1) {
    if (((nameFlags[name] ?? 0) & IN_TEXT) === 0) continue;
    const start = nameStart[name] ?? 0;
    const end = nameStart[name + 1] ?? 0;
    let hash = 17;
    for (let at = start; at < end; at += 1) hash = mix(hash, nameWords[at] ?? 0);
    const first = nameWords[start] ?? 0;
    if (end - start > (longest[first] ?? 0)) longest[first] = end - start;
    let slot = (hash >>> 0) & (capacity - 1);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = name;
  }
  const same = (name: number, ids: Int32Array, from: number, length: number, last: number): boolean => {
    const start = nameStart[name] ?? 0;
    if ((nameStart[name + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length - 1; at += 1) if (nameWords[start + at] !== ids[from + at]) return false;
    return nameWords[start + length - 1] === last;
  };
  const lookUp = (hash: number, ids: Int32Array, from: number, length: number, last: number): number => {
    let slot = (hash >>> 0) & (capacity - 1);
    for (let name = slots[slot] ?? -1; name >= 0; name = slots[slot] ?? -1) {
      if (same(name, ids, from, length, last)) return name;
      slot = (slot + 1) & (capacity - 1);
    }
    return -1;
  };
  const singular = (word: string): number =>
    word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? words.idOf(word.slice(0, -1)) : -1;

  const longestAt = (
    text: string,
    tokens: readonly Token[],
    ids: Int32Array,
    from: number,
  ): NameMatch | null => {
    let best: NameMatch | null = null;
    let hash = 17;
    const reach = longest[ids[from] ?? -1] ?? 0;
    for (let length = 1; length <= reach && from + length <= tokens.length; length += 1) {
      const at = from + length - 1;
      const before = tokens[at - 1];
      const token = tokens[at];
      if (token === undefined) break;
      if (length > 1 && before !== undefined && !isGlue(text, before.end, token.start)) break;
      const id = ids[at] ?? -1;
      if (id >= 0) {
        const name = lookUp(mix(hash, id), ids, from, length, id);
        if (name >= 0 && caseFits(nameFlags[name] ?? 0, text.slice(tokens[from]?.start, token.end)))
          best = { name, from, to: at + 1 };
      }
      if (length > 1 && best?.to !== at + 1) {
        const one = singular(token.word);
        const name = one < 0 ? -1 : lookUp(mix(hash, one), ids, from, length, one);
        if (name >= 0) best = { name, from, to: at + 1 };
      }
      if (id < 0) break;
      hash = mix(hash, id);
    }
    return best;
  };

  const find = (text: string, tokens: readonly Token[]): NameMatch[] => {
    const ids = new Int32Array(tokens.length);
    for (let at = 0; at < ids.length; at += 1) ids[at] = words.idOf(tokens[at]?.word ?? '');
    const found: NameMatch[] = [];
    for (let at = 0; at < tokens.length;) {
      const match = (ids[at] ?? -1) < 0 ? null : longestAt(text, tokens, ids, at);
      if (match !== null) found.push(match);
      at = match?.to ?? at + 1;
    }
    return found;
  };
  return {
    words,
    nameCount,
    nameStart,
    nameWords,
    nameConcept: sectionOf(sections, 'name.concept', Uint16Array),
    nameFlags,
    find,
  };
};
