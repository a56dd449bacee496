import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The folder of package.json. */
const root = resolve(import.meta.dirname, '../..');

const GENERATED = new Set([
  'node_modules',
  '.git',
  '.wxt',
  '.output',
  '.northing',
  'coverage',
  'test-results',
]);

/** Every file of ours under a folder, as paths from the root with forward slashes. */
export function filesUnder(folder = '.'): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (GENERATED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [relative('.', path).replaceAll('\\', '/')];
  });
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
