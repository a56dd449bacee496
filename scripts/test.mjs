// `npm test`: installs what is missing, then runs every check. `npm test -- unit lint` runs only those.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTypescript } from './setup/run-typescript.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
runTypescript(root, 'scripts/check/main.ts', '0 passed, 1 failed');
