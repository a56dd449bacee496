import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { installEngine } from '@/utils/skills/engine/installed-engine';
import { openEngine } from '@/utils/skills/engine/open-engine';
import { openPack } from '@/utils/skills/engine/open-pack';
import { readPack } from '@/utils/skills/pack/read-pack';
import { openTitles } from '@/utils/skills/titles/title-reader';
import { fallenFigures, type Figures } from './bench/fallen-figures';
import { measureGold } from './bench/measure-gold';
import { measureInBrowser } from './bench/time-skills';
import {
  cpuMilliseconds,
  longBulletins,
  measureLinks,
  measureNames,
  measureSpans,
  measureSpeed,
  measureTitles,
  type Measured,
} from './bench/measure-skills';
import './install-tables';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACK = join(ROOT, 'public/packs/en.pack');
const DATA = join(ROOT, '../shared/data');
const KEPT = join(ROOT, 'bench/skills.json');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

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
  const own = [
    ...measureNames(),
    ...measureGold(),
    ...rows,
    ...((await measureInBrowser(PACK, longBulletins(DATA))) ?? []),
  ];
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

/** Sentences and titles of each labelled set that the kept figures are taken on: some seconds, not minutes. */
const KEPT_ON = 300;

/** The figures that only a change of the engine, its pack or its words can move: ours, and those of the labelled sets where they are here. */
const keptFigures = async (): Promise<Figures> => {
  const zipped = new Uint8Array(readFileSync(PACK));
  const engine = await openPack(zipped);
  installEngine(engine);
  const byName = (rows: readonly Measured[]): Figures[string] =>
    Object.fromEntries(
      rows.map(({ id, what, on, figure }) => [`${id} ${what}, ${on}`, Math.round(figure * 10) / 10]),
    );
  const own = { own: byName([...measureNames(), ...measureGold()]) };
  if (!existsSync(DATA)) return own;
  const { rank } = openTitles(readPack(new Uint8Array(gunzipSync(zipped))), engine.dictionary, false);
  const rows = [
    ...measureSpans(engine, DATA, true, KEPT_ON).filter(({ id }) => id !== 'E1c'),
    ...measureLinks(engine, DATA),
    ...measureTitles(rank, DATA, KEPT_ON),
  ];
  return { ...own, labelled: byName(rows) };
};

/** Holds the figures against those kept in bench/skills.json, and says which have fallen; exit code 1 where one has. */
const holdFloors = async (): Promise<number> => {
  const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as Figures;
  const now = await keptFigures();
  const held = Object.fromEntries(Object.entries(kept).filter(([set]) => set in now));
  const count = (figures: Figures): number =>
    Object.values(figures).reduce((sum, one) => sum + Object.keys(one).length, 0);
  const fallen = fallenFigures(held, now);
  for (const figure of fallen) say(`fallen: ${figure}`);
  if (count(held) < count(kept)) say('bench:skills skipped the labelled sets: they are not here');
  say(`floors: ${count(held) - fallen.length} held, ${fallen.length} fallen`);
  return fallen.length === 0 ? 0 : 1;
};

const showTable = async (blindFile: string): Promise<number> => {
  const rows = await measure(blindFile);
  const table = [
    '| id | figure | on | value | 95 % interval | floor | holds |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(line),
  ].join('\n');
  say(table);
  if (!existsSync(DATA)) say('The rest was skipped: the labelled sets are not here.');
  else if (blindFile !== '')
    writeFileSync(
      join(ROOT, 'bench/skills.md'),
      `# What the skill engine reaches\n\nPrinted by \`npm run bench:skills -- FILE\`, where FILE is what \`npm run train\` wrote of a tagger that has not seen the dev sets. Taken on ${cpus().length} cores under a load of ${loadavg()[0]?.toFixed(1) ?? '?'}: where that is more than the cores, times in Chromium are upper bounds.\n\n${table}\n`,
    );
  return rows.every(holds) ? 0 : 1;
};

// `--keep` writes the figures to bench/skills.json; `--floors` holds today's against them. Otherwise the whole table is measured.
const [asked = ''] = process.argv.slice(2);
if (asked === '--keep') writeFileSync(KEPT, `${JSON.stringify(await keptFigures(), null, 2)}\n`);
else process.exitCode = asked === '--floors' ? await holdFloors() : await showTable(asked);
