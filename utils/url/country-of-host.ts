/** Country endings that are mostly used for their look and say nothing of a place. */
const LOOKS = new Set('ai app cc co eu fm gg id im io is la ly me my sh so tech to tv vc ws'.split(' '));

/** The ISO 3166 country of a host's ending (`.de`, `.com.au`, `.co.uk`), or `null` where it has none or it says nothing. */
export function countryOfHost(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  const ending = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  if (!/^[a-z]{2}$/.test(ending)) return null;
  if (ending === 'uk') return 'GB';
  const registry = labels.length > 2 && /^(?:co|com|org|net|gov|ac|edu)$/.test(second);
  return LOOKS.has(ending) && !registry ? null : ending.toUpperCase();
}
