import process from 'node:process';
import { installEngine } from '@/utils/skills/engine/installed-engine';
import { agreement } from './gold/agreement';
import { classMacro } from './gold/class-macro';
import { firstSightAds, goldAds, otherTradeAds, secondReading } from './gold/gold-ad';
import { judgeAd, type JudgedAd } from './gold/judge-ad';
import { openPackFile } from './northing/open-pack-file';
import { interval, NOTHING, plus, scores, type Tally } from './gold/score';
import './install-tables';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const share = (ads: readonly JudgedAd[], right: (ad: JudgedAd) => boolean): number =>
  ads.filter(right).length / Math.max(1, ads.length);
const sum = (ads: readonly JudgedAd[], part: (ad: JudgedAd) => Tally): Tally =>
  ads.map(part).reduce(plus, NOTHING);

const row = (name: string, ads: readonly JudgedAd[]): string => {
  const figures = [
    scores(sum(ads, ({ must }) => must)).f1,
    scores(sum(ads, ({ nice }) => nice)).f1,
    scores(sum(ads, ({ all }) => all)).f1,
    classMacro(ads),
    share(ads, ({ years }) => years),
    share(ads, ({ degree }) => degree),
    share(ads, ({ level }) => level),
  ];
  return `${name.padEnd(14)}${String(ads.length).padStart(4)}   ${figures.map(percent).join('   ')}`;
};

if (!process.argv.includes('--without-pack')) installEngine(await openPackFile());
const judged = goldAds().map(judgeAd);
say(`family         ads    must    nice     all   class   years  degree   level   (F1 or exact, percent)`);
for (const family of new Set(judged.map((ad) => ad.family))) {
  say(
    row(
      family,
      judged.filter((ad) => ad.family === family),
    ),
  );
}
say(row('all', judged));
say(row('other trades', otherTradeAds().map(judgeAd)));
say(row('longer ads', firstSightAds().map(judgeAd)));
for (const [name, part] of [
  ['must', (ad: JudgedAd): Tally => ad.must],
  ['nice', (ad: JudgedAd): Tally => ad.nice],
] as const) {
  const { p, r, f1 } = scores(sum(judged, part));
  const [low, high] = interval(judged.map(part));
  say(
    `${name}: precision ${percent(p)} recall ${percent(r)} F1 ${percent(f1)} (95 %: ${percent(low)} to ${percent(high)})`,
  );
}

const second = secondReading();
if (second === null) {
  say('agreement of two readers: not measured, tests/skills/gold/second-reading.jsonl is not here');
} else {
  const { ads, concepts, kappa, years, degree } = agreement(goldAds(), second);
  say(
    `agreement of two readers on ${ads} ads: concepts F1 ${percent(concepts)}, class kappa ${kappa.toFixed(2)}, years ${percent(years)}, degree ${percent(degree)}`,
  );
}
if (process.argv.includes('--misses')) {
  for (const [at, ad] of goldAds().entries()) {
    const { missed, wrong } = judged[at] ?? { missed: [], wrong: [] };
    say(`${ad.id}\n  missed: ${missed.join(', ')}\n  not labelled: ${wrong.join(', ')}`);
  }
}
