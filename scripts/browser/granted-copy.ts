import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies a built extension to a folder of its own with all job boards allowed from the start, and gives that folder. The
 * browser's permission prompt can't be answered without a display; in Firefox the prompt itself is tested.
 */
export async function grantedCopy(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'northing-granted-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const { optional_host_permissions: hosts, ...rest } = manifest;
  await writeFile(file, JSON.stringify({ ...rest, host_permissions: hosts }));
  return folder;
}
