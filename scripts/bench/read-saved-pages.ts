import { join } from 'node:path';

import { readPage } from '@/utils/capture/read-page';

import { openSavedPage } from '../northing/open-saved-page';
import { readingLine } from '../northing/reading-line';
import type { BenchPage } from './pages';

/** One JSON line a page, with and without adapters, as `northing read --url` prints it, each read under the address it was saved from. */
export async function readSavedPages(
  folder: string,
  pages: readonly BenchPage[],
): Promise<Readonly<Record<'adapters' | 'generic', string>>> {
  const lines = { adapters: '', generic: '' };
  for (const { file, url } of pages) {
    const saved = await openSavedPage(join(folder, file), url);
    for (const mode of ['adapters', 'generic'] as const) {
      const page = { document: saved.document, url: saved.url };
      const reading = readPage(page, { generic: mode === 'generic' });
      lines[mode] += `${JSON.stringify(readingLine(file, reading, new Date()))}\n`;
    }
    saved.close();
  }
  return lines;
}
