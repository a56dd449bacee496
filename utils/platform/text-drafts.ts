import { storage } from '#imports';

const itemFor = (key: string): `local:${string}` => `local:textDraft:${key}`;

/** The text that was being typed under a key, or null. Each key is an item of its own, so that two pages can't collide. */
export async function readTextDraft(key: string): Promise<string | null> {
  const found: unknown = await storage.getItem(itemFor(key));
  return typeof found === 'string' ? found : null;
}

/** Keeps the text being typed under a key; null forgets it. */
export async function keepTextDraft(key: string, text: string | null): Promise<void> {
  if (text === null) await storage.removeItem(itemFor(key));
  else await storage.setItem(itemFor(key), text);
}
