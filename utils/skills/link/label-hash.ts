/** FNV-1a over the UTF-16 units of a label in lower case: how learnt sections name a concept, whatever its number in the pack. */
export const labelHash = (label: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < label.length; at += 1) hash = Math.imul(hash ^ label.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};
