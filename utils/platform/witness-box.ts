import { browser } from '#imports';

/** Where the witness lies in `storage.local`; it moves with every change of the store. */
export const witnessKey = 'witness';

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
