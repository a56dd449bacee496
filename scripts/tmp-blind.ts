import { readFileSync } from 'node:fs';
import process from 'node:process';
import { installEngine } from '@/utils/skills/engine/installed-engine';
import { openPack } from '@/utils/skills/engine/open-pack';
import { findSkills } from '@/utils/skills/engine/find-skills';
import { conceptByName } from '@/utils/skills/find-concepts';
import './install-tables';
const say = (l: string): void => void process.stdout.write(`${l}\n`);
installEngine(await openPack(new Uint8Array(readFileSync('public/packs/en.pack'))));
const n = process.argv[2] ?? '1';
const L = (f: string): string[] => readFileSync(f, 'utf8').split('\n').filter((l) => l !== '');
let ids: string[] = []; let head = ''; let right = 0, all = 0; let pr = 0, p = 0;
for (const l of L(`/tmp/blind-surfaces${n}.txt`)) {
  if (l.startsWith('= ')) {
    head = l;
    ids = l.slice(2).split(' | ').map((x) => x.startsWith('#') ? x.slice(1) : (conceptByName(x)?.id ?? '?'+x));
    if (ids.some((i) => i.startsWith('?'))||process.argv[3]) say(`NAMES ${l} -> ${ids.join(',')}`);
    ids = ids.map((i) => i.toLowerCase());
    continue;
  }
  const found = findSkills(l.slice(2), { title: '', language: 'en' });
  const has = found.some(({ concept }) => concept !== null && ids.includes(concept.id.toLowerCase()));
  all++; if (l[0] === '+') p++;
  if (has === (l[0] === '+')) { right++; if (l[0] === '+') pr++; }
  else say(`WRONG ${head.slice(2)} :: ${l}   [${found.map((f) => `${f.concept?.id ?? '-'}(${l.slice(2).slice(f.start, f.end)};${f.rules.join('+')})`).join(', ')}]`);
}
say(`E7 ${right}/${all} = ${(100 * right / all).toFixed(1)}; positives ${pr}/${p}, negatives ${right - pr}/${all - p}`);
let pok = 0; const pairs = L(`/tmp/blind-pairs${n}.txt`);
for (const l of pairs) {
  const [a = '', b = ''] = l.split(' = '); const x = conceptByName(a)?.id, y = conceptByName(b)?.id;
  if (x !== undefined && x === y) pok++; else say(`PAIR ${l} -> ${x} / ${y}`);
}
say(`E8 ${pok}/${pairs.length} = ${(100 * pok / pairs.length).toFixed(1)}`);
let nok = 0; const nots = L(`/tmp/blind-not${n}.txt`);
for (const l of nots) {
  const [a = '', b = ''] = l.split(' = '); const x = conceptByName(a)?.id, y = conceptByName(b)?.id;
  if (x !== y || x === undefined) nok++; else say(`SAME ${l} -> ${x}`);
}
say(`NOT ${nok}/${nots.length}`);
