/**
 * Numbers of the bits that stand for a name in a Bloom filter (B. H. Bloom, 1970) of `size` bits, `count` of them: two FNV-1a hashes
 * taken together (Kirsch and Mitzenmacher, 2006).
 */
export function nameBits(name: string, size: number, count: number): number[] {
  const one = hashOf(name, 0x811c9dc5) % size;
  const step = 1 + (hashOf(name, 0x9e3779b9) % (size - 1));
  return Array.from({ length: count }, (_, at) => (one + at * step) % size);
}

function hashOf(name: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
