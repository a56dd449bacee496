import { labelHash } from '@/utils/skills/link/label-hash';
import { IS_LABEL, SOURCE_MASK, type Dictionary } from '@/utils/skills/pack/dictionary';
import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';

/** How often the names of each source mean the skill, as far as nothing is known of the name: own, ESCO label, ESCO alias, O*NET, topic. */
const BY_SOURCE = [0.85, 0.6, 0.4, 0.5, 0.4];
/** Sentences that opinion is worth. */
const STRENGTH = 4;
/** A name of several words seldom means something else. */
const PER_WORD = 0.15;

/** The chance that a name, where it stands in an ad, means the skill: what labelled ads showed, drawn toward what its source makes likely. */
export const openPriors = (sections: PackSections, dictionary: Dictionary): ((name: number) => number) => {
  const hashes = sectionOf(sections, 'prior.name', Uint32Array);
  const seen = sectionOf(sections, 'prior.seen', Uint8Array);
  const asked = sectionOf(sections, 'prior.asked', Uint8Array);
  const rows = new Map(Array.from(hashes, (hash, row) => [hash, row]));
  const { nameStart, nameWords, nameFlags, words } = dictionary;
  const likely = (name: number): number => {
    const own = nameWords.subarray(nameStart[name] ?? 0, nameStart[name + 1] ?? 0);
    const flags = nameFlags[name] ?? 0;
    const source = BY_SOURCE[flags & SOURCE_MASK] ?? 0.4;
    const base = Math.min(0.9, source + PER_WORD * (own.length - 1) + ((flags & IS_LABEL) === 0 ? 0 : 0.05));
    const row = rows.get(labelHash(Array.from(own, words.wordOf).join(' ')));
    const [times, hits] = row === undefined ? [0, 0] : [seen[row] ?? 0, asked[row] ?? 0];
    return (hits + STRENGTH * base) / (times + STRENGTH);
  };
  const known = new Map<number, number>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const chance = likely(name);
    known.set(name, chance);
    return chance;
  };
};
