import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { buildPacks } from './pack/build-packs';
import { LEARNT } from './pack/learnt-file';
import './install-tables';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKS = join(ROOT, 'public/packs');

const [given = join(ROOT, '../shared/data')] = process.argv.slice(2);
const data = resolve(given);
if (!existsSync(join(data, 'esco'))) {
  process.stderr.write(
    `pack: no folder esco in ${given}; give the folder with esco, onet, esco_multilang and github_topics\n`,
  );
  process.exitCode = 2;
} else {
  mkdirSync(PACKS, { recursive: true });
  for (const { language, bytes } of buildPacks(data, join(ROOT, LEARNT))) {
    writeFileSync(join(PACKS, `${language}.pack`), bytes);
    process.stdout.write(`${language}.pack ${(bytes.length / 1000).toFixed(0)} kB\n`);
  }
}
