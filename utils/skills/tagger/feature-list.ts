import type { PackArray, PackSections } from '@/utils/skills/pack/pack-format';
import { sectionOf } from '@/utils/skills/pack/read-pack';

const LOWEST = -0x80000000;

/** Feature hashes in rising order as sections: the distance of each from the one before, its low 16 bits and what is above apart, which zips to half. Throws where two lie too far apart for that. */
export const featureSections = (features: readonly number[]): [string, PackArray][] => {
  const low = new Uint16Array(features.length);
  const high = new Uint8Array(features.length);
  features.forEach((feature, at) => {
    const distance = feature - (features[at - 1] ?? LOWEST);
    if (distance < 0 || distance > 0xffffff) throw new Error(`Features too far apart to pack: ${distance}`);
    low[at] = distance & 0xffff;
    high[at] = distance >>> 16;
  });
  return [
    ['tag.low', low],
    ['tag.high', high],
  ];
};

/** The feature hashes of a pack in rising order. Throws `PackError` where they are missing. */
export const openFeatures = (sections: PackSections): Int32Array => {
  const low = sectionOf(sections, 'tag.low', Uint16Array);
  const high = sectionOf(sections, 'tag.high', Uint8Array);
  let feature = LOWEST;
  return Int32Array.from(low, (bits, at) => (feature += bits + (high[at] ?? 0) * 0x10000));
};
