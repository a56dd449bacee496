import {
  aligned,
  ENTRY_BYTES,
  checksumOf,
  HEAD_BYTES,
  KINDS,
  MAGIC,
  NAME_BYTES,
  PACK_VERSION,
  type PackSections,
} from './pack-format';

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** The bytes of a pack (not yet zipped); the same sections in the same order give the same bytes. Throws on a name longer than 16. */
export const writePack = (sections: PackSections): Uint8Array<ArrayBuffer> => {
  const entries = [...sections];
  let offset = aligned(HEAD_BYTES + entries.length * ENTRY_BYTES);
  const placed = entries.map(([name, array]) => {
    const at = offset;
    offset = aligned(offset + array.byteLength);
    return { name, array, at };
  });
  const bytes = new Uint8Array(offset);
  const view = new DataView(bytes.buffer);
  placed.forEach(({ name, array, at }, index) => {
    if (name.length > NAME_BYTES)
      throw new Error(`A section's name has at most ${NAME_BYTES} letters: ${name}`);
    const entry = HEAD_BYTES + index * ENTRY_BYTES;
    bytes.set(ascii(name), entry);
    view.setUint32(
      entry + NAME_BYTES,
      KINDS.findIndex((kind) => array instanceof kind),
      true,
    );
    view.setUint32(entry + NAME_BYTES + 4, at, true);
    view.setUint32(entry + NAME_BYTES + 8, array.byteLength, true);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
  });
  bytes.set(ascii(MAGIC), 0);
  view.setUint32(8, PACK_VERSION, true);
  view.setUint32(12, entries.length, true);
  view.setUint32(16, bytes.length, true);
  view.setUint32(20, checksumOf(bytes.subarray(HEAD_BYTES)), true);
  return bytes;
};
