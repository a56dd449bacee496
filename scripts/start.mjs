// `npm start`: installs what is missing, builds, and opens a browser with Northing on a sample job ad.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTypescript } from './setup/run-typescript.mjs';

runTypescript(dirname(dirname(fileURLToPath(import.meta.url))), 'scripts/start/main.ts');
