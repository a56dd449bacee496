import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

/**
 * Path of a package's own command, to be run with Node: the same on every system, without `npx` and its shell.
 * @throws when the package has no such command
 */
export function packageBin(packageName: string, command = packageName): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin?.[command];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, path);
}
