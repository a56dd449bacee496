import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page of the collection: its file below the folder and the address it was saved from, where that is known. */
export interface BenchPage {
  readonly file: string;
  readonly url: string | null;
}

/** The pages that the collection's manifest names, in its order. Throws when the manifest lacks its columns. */
export function benchPages(folder: string): BenchPage[] {
  const [head = '', ...rows] = readFileSync(join(folder, 'manifest.tsv'), 'utf8').split(/\r?\n/);
  const columns = head.split('\t');
  const [file, url] = [columns.indexOf('file'), columns.indexOf('original_url')];
  if (file < 0 || url < 0) throw new Error('manifest.tsv: the columns "file" and "original_url" are needed');
  return rows
    .map((row) => row.split('\t'))
    .filter((cells) => (cells[file] ?? '') !== '')
    .map((cells) => ({
      file: cells[file] ?? '',
      url: /^https?:/.test(cells[url] ?? '') ? (cells[url] ?? null) : null,
    }));
}
