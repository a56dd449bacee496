import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { installEngine } from '@/utils/skills/engine/installed-engine';
import { openEngine } from '@/utils/skills/engine/open-engine';
import { openPack } from '@/utils/skills/engine/open-pack';
import { readPack } from '@/utils/skills/pack/read-pack';
import { openTitles } from '@/utils/skills/titles/title-reader';
import { measureGold } from './bench/measure-gold';
import { measureInBrowser } from './bench/time-skills';
import {
  cpuMilliseconds,
  measureLinks,
  measureSpans,
  measureSpeed,
  measureTitles,
  type Measured,
} from './bench/measure-skills';
import './install-tables';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACK = join(ROOT, 'public/packs/en.pack');
const DATA = join(ROOT, '../shared/data');

const size = (): Measured => ({
  id: 'E9',
  what: 'English pack, MB',
  on: 'public/packs/en.pack',
  figure: statSync(PACK).size / 1e6,
  interval: null,
  floor: 4,
  atMost: true,
});

const holds = ({ figure, floor, atMost }: Measured): boolean =>
  floor === null || (atMost === true ? figure <= floor : figure >= floor);

const line = (row: Measured): string => {
  const spread =
    row.interval === null ? '' : `${row.interval[0].toFixed(1)} to ${row.interval[1].toFixed(1)}`;
  const bound = row.floor === null ? '' : `${row.atMost === true ? 'at most' : 'at least'} ${row.floor}`;
  return `| ${row.id} | ${row.what} | ${row.on} | ${row.figure.toFixed(1)} | ${spread} | ${bound} | ${holds(row) ? 'yes' : '**no**'} |`;
};

const measure = async (blindFile: string): Promise<Measured[]> => {
  const zipped = new Uint8Array(readFileSync(PACK));
  const started = process.cpuUsage();
  const engine = await openPack(zipped);
  const opened = cpuMilliseconds(started);
  installEngine(engine);
  const rows: Measured[] = [
    size(),
    {
      id: 'E9',
      what: 'opening the pack, ms of processor',
      on: 'Node',
      figure: opened,
      interval: null,
      floor: 1000,
      atMost: true,
    },
  ];
  const own = [...measureGold(), ...rows, ...((await measureInBrowser(PACK)) ?? [])];
  if (!existsSync(DATA)) return own;
  const sections = readPack(new Uint8Array(gunzipSync(zipped)));
  const blind =
    blindFile === ''
      ? engine
      : openEngine(
          new Map([...sections, ...readPack(new Uint8Array(gunzipSync(readFileSync(blindFile))))]),
          'blind',
        );
  return [
    ...measureSpans(blind, DATA, blindFile === ''),
    ...measureLinks(engine, DATA),
    ...measureTitles(openTitles(sections, engine.dictionary, false).rank, DATA),
    ...measureSpeed(DATA),
    ...own,
  ];
};

const [blindFile = ''] = process.argv.slice(2);
const rows = await measure(blindFile);
const table = [
  '| id | figure | on | value | 95 % interval | floor | holds |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...rows.map(line),
].join('\n');
process.stdout.write(`${table}\n`);
if (!existsSync(DATA)) process.stdout.write('The rest was skipped: the labelled sets are not here.\n');
else if (blindFile !== '')
  writeFileSync(
    join(ROOT, 'bench/skills.md'),
    `# What the skill engine reaches\n\nPrinted by \`npm run bench:skills -- FILE\`, where FILE is what \`npm run train\` wrote of a tagger that has not seen the dev sets.\n\n${table}\n`,
  );
process.exitCode = rows.every(holds) ? 0 : 1;
