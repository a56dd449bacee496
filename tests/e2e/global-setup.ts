import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { builtFolder } from '../../scripts/check/built';

/** Makes the copy of the build in which the job boards are allowed; every test of a run shares it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const built = builtFolder('chrome');
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error('There is no build for Chrome: npx wxt build');
  const granted = await grantedCopy(built);
  process.env.NORTHING_BUILT = built;
  process.env.NORTHING_GRANTED = granted;
  return () => rm(granted, { recursive: true, force: true });
}
