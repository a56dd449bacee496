import type { Employment, Pay, Place } from '@/utils/posting/posting';

/**
 * What is remembered of an ad that was only looked at, and only when the user asked for it: what pay position (F4) and
 * radar (F15) count, and nothing else: no text, no address, no people.
 */
export interface ViewedAd {
  /** Made of the ad's key, so that looking twice counts once; the address cannot be had back from it. */
  readonly id: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly places: readonly Place[];
  readonly employment: Employment | null;
  readonly pay: Pay | null;
  /** The skills it asks for, each once. */
  readonly asks: readonly { readonly conceptId: string; readonly label: string }[];
  /** ISO instants of the first and of the last look. */
  readonly firstSeenAt: string;
  readonly updatedAt: string;
}

/** Two rounds of FNV-1a from different starts: 64 bits keep some thousand ads apart. */
function digestOf(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The id a looked-at ad has by its posting key. */
export function viewedIdOf(key: string): string {
  return `viewed-${digestOf(key, 0x811c9dc5)}${digestOf(key, 0x2f0b4c47)}`;
}
