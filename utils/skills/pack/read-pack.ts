import {
  ENTRY_BYTES,
  checksumOf,
  HEAD_BYTES,
  KINDS,
  MAGIC,
  NAME_BYTES,
  PACK_VERSION,
  type PackArray,
  type PackSections,
} from './pack-format';

/** Why a pack cannot be read. */
export type PackFault = 'missing' | 'not-a-pack' | 'other-version' | 'cut-short' | 'damaged';

/** Thrown where a pack cannot be read; `fault` says why. */
export class PackError extends Error {
  constructor(readonly fault: PackFault) {
    super(`pack ${fault}`);
    this.name = 'PackError';
  }
}

const textAt = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length)).replace(/\0+$/, '');

/** Sections of an unzipped pack as views of its own bytes, which must begin a buffer. Throws `PackError`. */
export const readPack = (bytes: Uint8Array<ArrayBuffer>): PackSections => {
  if (bytes.length < HEAD_BYTES) throw new PackError(bytes.length === 0 ? 'missing' : 'cut-short');
  if (textAt(bytes, 0, MAGIC.length) !== MAGIC) throw new PackError('not-a-pack');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(8, true) !== PACK_VERSION) throw new PackError('other-version');
  if (view.getUint32(16, true) !== bytes.length) throw new PackError('cut-short');
  if (view.getUint32(20, true) !== checksumOf(bytes.subarray(HEAD_BYTES))) throw new PackError('damaged');
  const sections = new Map<string, PackArray>();
  for (let index = 0; index < view.getUint32(12, true); index += 1) {
    const entry = HEAD_BYTES + index * ENTRY_BYTES;
    const Kind = KINDS[view.getUint32(entry + NAME_BYTES, true)];
    const offset = view.getUint32(entry + NAME_BYTES + 4, true);
    const length = view.getUint32(entry + NAME_BYTES + 8, true);
    if (Kind === undefined || offset + length > bytes.length) throw new PackError('damaged');
    sections.set(
      textAt(bytes, entry, NAME_BYTES),
      new Kind(bytes.buffer, bytes.byteOffset + offset, length / Kind.BYTES_PER_ELEMENT),
    );
  }
  return sections;
};

/** A section by name and width. Throws `PackError` where the pack has none. */
export const sectionOf = <Section extends PackArray>(
  sections: PackSections,
  name: string,
  Kind: new (length: number) => Section,
): Section => {
  const found = sections.get(name);
  if (!(found instanceof Kind)) throw new PackError('damaged');
  return found;
};
