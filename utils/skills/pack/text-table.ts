import type { PackArray, PackSections } from './pack-format';
import { sectionOf } from './read-pack';

/** Texts of a pack, each made a string when asked for. */
export interface TextTable {
  readonly size: number;
  readonly at: (index: number) => string;
  /** The first index of exactly this text, -1 for a text that is not there. */
  readonly indexOf: (text: string) => number;
}

/** The table whose sections are `name.bytes` (UTF-8, one text behind the other) and `name.sizes`. Throws `PackError` where they are missing. */
export const textTable = (sections: PackSections, name: string): TextTable => {
  const bytes = sectionOf(sections, `${name}.bytes`, Uint8Array);
  const sizes = sectionOf(sections, `${name}.sizes`, Uint16Array);
  const starts = new Uint32Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (sizes[at] ?? 0);
  const decoder = new TextDecoder();
  return {
    size: sizes.length,
    at: (index) => decoder.decode(bytes.subarray(starts[index] ?? 0, starts[index + 1] ?? 0)),
    indexOf: (text) => {
      const wanted = new TextEncoder().encode(text);
      return sizes.findIndex((size, index) => {
        if (size !== wanted.length) return false;
        const start = starts[index] ?? 0;
        return wanted.every((byte, at) => bytes[start + at] === byte);
      });
    },
  };
};

/** The two sections of a table of texts. */
export const packTexts = (name: string, texts: readonly string[]): [string, PackArray][] => {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of encoded) {
    bytes.set(one, at);
    at += one.length;
  }
  return [
    [`${name}.bytes`, bytes],
    [`${name}.sizes`, Uint16Array.from(encoded, ({ length }) => length)],
  ];
};
