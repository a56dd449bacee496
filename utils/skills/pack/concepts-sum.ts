/**
 * A checksum (FNV-1a over UTF-16 units, unsigned 32-bit) of concept ids in order. Names in another language refer to concepts by
 * number; by this sum they are known to mean the same numbering.
 */
export const conceptsSum = (ids: Iterable<string>): number => {
  let hash = 0x811c9dc5;
  for (const id of ids) {
    for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return hash >>> 0;
};
