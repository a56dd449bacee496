import type { PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';

/** Likeness of one, as the pack keeps it. */
export const LIKE_UNIT = 50;
/** Bit of `onet.walk`: nothing but the crosswalk ties the two, they are not among the most alike. */
export const BY_CROSSWALK_ALONE = 8;
/** What the crosswalk adds to the likeness of two occupations: none, broader, narrower, close, the same. */
const WALKED = [0, 1, 1.2, 1.2, 3.5];

/** ESCO occupations that O*NET's lead to. */
export interface Kindred {
  /** How many occupations O*NET has. */
  readonly size: number;
  /** Adds `weight` times the likeness of ESCO's occupations with one of O*NET's to `scores`. */
  readonly addLikeness: (occupation: number, weight: number, scores: Float32Array) => void;
}

/** The kindred of a pack; `crosswalk` false takes what texts say alone, not the published crosswalk. Throws `PackError` where sections are missing. */
export const openKindred = (sections: PackSections, crosswalk: boolean): Kindred => {
  const counts = sectionOf(sections, 'onet.counts', Uint8Array);
  const to = sectionOf(sections, 'onet.occ', Uint16Array);
  const like = sectionOf(sections, 'onet.like', Uint8Array);
  const walk = sectionOf(sections, 'onet.walk', Uint8Array);
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, at) => (starts[at + 1] = (starts[at] ?? 0) + count));
  return {
    size: counts.length,
    addLikeness: (occupation, weight, scores) => {
      for (let at = starts[occupation] ?? 0; at < (starts[occupation + 1] ?? 0); at += 1) {
        const tie = walk[at] ?? 0;
        if (!crosswalk && (tie & BY_CROSSWALK_ALONE) !== 0) continue;
        const walked = crosswalk ? (WALKED[tie & ~BY_CROSSWALK_ALONE] ?? 0) : 0;
        const place = to[at] ?? 0;
        scores[place] = (scores[place] ?? 0) + weight * ((like[at] ?? 0) / LIKE_UNIT + walked);
      }
    },
  };
};
