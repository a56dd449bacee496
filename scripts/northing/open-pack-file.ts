import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { SkillEngine } from '@/utils/skills/engine/open-engine';
import { openPack } from '@/utils/skills/engine/open-pack';
import { PackError } from '@/utils/skills/pack/read-pack';

const PACK = join(fileURLToPath(new URL('../..', import.meta.url)), 'public/packs/en.pack');

/** The engine of the English pack in the project. Throws `PackError` where it is missing or cannot be read. */
export const openPackFile = async (file = PACK): Promise<SkillEngine> => {
  if (!existsSync(file)) throw new PackError('missing');
  return openPack(new Uint8Array(readFileSync(file)));
};
