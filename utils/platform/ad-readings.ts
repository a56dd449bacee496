import { browser } from '#imports';

import type { AdReading } from '@/utils/messages/contract';
import type { AdText } from '@/utils/skills/read-requirements';

const KEY = 'ad-readings';
/** The pages one goes back and forth between; more would only make the list slow to read. */
const KEPT = 8;

interface KeptReading {
  readonly ad: string;
  readonly reading: AdReading;
}

/** What lies in session storage was written by our own background; an older build may have written it differently. */
function isKept(value: unknown): value is KeptReading {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ad' in value &&
    typeof value.ad === 'string' &&
    'reading' in value &&
    typeof value.reading === 'object' &&
    value.reading !== null &&
    'requirements' in value.reading &&
    Array.isArray(value.reading.requirements)
  );
}

async function allKept(): Promise<readonly KeptReading[]> {
  const { [KEY]: found } = await browser.storage.session.get(KEY);
  return Array.isArray(found) ? found.filter(isKept) : [];
}

/** Names an ad's text; two texts share a name only by an accident that nobody will see. */
async function nameOf({ title, description, language, company }: AdText): Promise<string> {
  const text = JSON.stringify([title, description, language, company ?? null]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * What an ad was found to ask for a moment ago, or null. It lives in session storage, which an update and the end of the
 * browser empty: a screen then need not wake the background, and a background that was ended need not open the pack.
 */
export async function keptAdReading(ad: AdText): Promise<AdReading | null> {
  const [name, kept] = await Promise.all([nameOf(ad), allKept()]);
  return kept.find((one) => one.ad === name)?.reading ?? null;
}

/** Keeps what an ad asks for, the last few ads long; not what was read without the pack, which may be there next time. */
export async function keepAdReading(ad: AdText, reading: AdReading): Promise<void> {
  if (reading.skills !== 'ready') return;
  const [name, kept] = await Promise.all([nameOf(ad), allKept()]);
  const others = kept.filter((one) => one.ad !== name);
  await browser.storage.session.set({ [KEY]: [{ ad: name, reading }, ...others].slice(0, KEPT) });
}
