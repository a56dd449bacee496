import { browser } from '#imports';

/** Where the witness lies in `storage.local`; it moves with every change of the store. */
export const witnessKey = 'witness';

/** Names the state of the store as far as the witness has heard of it: another after every change; null before the first. */
export async function storeMark(): Promise<string | null> {
  const witness = await witnessBox.read();
  if (typeof witness !== 'object' || witness === null) return null;
  if (!('dbId' in witness) || !('counter' in witness)) return null;
  return `${String(witness.dbId)} ${String(witness.counter)}`;
}

/** Keeps the witness of the store outside IndexedDB, where a wiped or damaged store does not reach it. */
export const witnessBox = {
  /** What was last written, or undefined; parsed by the reader. */
  async read(): Promise<unknown> {
    const found = await browser.storage.local.get(witnessKey);
    return found[witnessKey];
  },
  async write(witness: unknown): Promise<void> {
    await browser.storage.local.set({ [witnessKey]: witness });
  },
};
