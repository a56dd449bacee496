import type { ConceptKind } from '@/utils/skills/concept';
import { SOURCE_MASK, type Dictionary, type NameMatch } from '@/utils/skills/pack/dictionary';
import type { Token } from '@/utils/skills/tokenise';
import type { KnownStretch } from './word-features';

const BY_KIND: Partial<Readonly<Record<ConceptKind, number>>> = {
  language: 8,
  certificate: 9,
  degree: 9,
  soft: 10,
};

/** Number of a name for the tagger: its source and what kind of thing it names. */
const numberOf = (source: number, kind: ConceptKind): number => {
  const special = BY_KIND[kind];
  if (special !== undefined) return special;
  if (source === 0) return kind === 'tool' ? 1 : 2;
  if (source === 1) return kind === 'knowledge' ? 3 : 4;
  if (source === 2) return kind === 'knowledge' ? 11 : 5;
  return source === 3 ? 6 : 7;
};

/** What the dictionary found in a sentence (`matches`), as the tagger takes it. */
export const knownStretches = (
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  dictionary: Dictionary,
  kindOf: (concept: number) => ConceptKind,
): KnownStretch[] =>
  matches.map(({ name, from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    kind: numberOf(
      (dictionary.nameFlags[name] ?? 0) & SOURCE_MASK,
      kindOf(dictionary.nameConcept[name] ?? 0),
    ),
  }));
