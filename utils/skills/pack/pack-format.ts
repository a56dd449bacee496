/**
 * The layout of a pack before gzip, all numbers little-endian: `MAGIC`, the layout's version (u32), the number of sections (u32), the
 * byte length of the whole (u32), `checksumOf` everything behind the head (u32); then for every section its name (16 bytes, ASCII, filled with
 * zeros), kind (u32, index into `KINDS`), offset and byte length (u32 each); then the sections, each at a multiple of eight.
 */
export const MAGIC = 'NORTHPAK';

/** Version of the layout and of the meaning of its sections; a pack of another one is not read. */
export const PACK_VERSION = 3;

export const HEAD_BYTES = 24;
export const ENTRY_BYTES = 28;
export const NAME_BYTES = 16;

/** Array types a section may have, by their number in the directory. */
export const KINDS = [Int8Array, Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array] as const;

/** One section of a pack: numbers of one width. */
export type PackArray = Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

/** Sections by name. */
export type PackSections = ReadonlyMap<string, PackArray>;

/**
 * FNV-1a taken over 32-bit words instead of bytes, a quarter of the steps, as an unsigned 32-bit number. `bytes` must
 * begin and end on a word.
 */
export const checksumOf = (bytes: Uint8Array): number => {
  let hash = 0x811c9dc5;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
};

/** The next multiple of eight. */
export const aligned = (offset: number): number => (offset + 7) & ~7;
