import { firstSightAds, goldAds, otherTradeAds } from '../gold/gold-ad';
import { judgeAd, type JudgedAd } from '../gold/judge-ad';
import { classMacro } from '../gold/class-macro';
import { interval } from './interval';
import type { Measured } from './measure-skills';
import { NOTHING, plus, scores } from '../gold/score';

const ON = 'own gold, 120 ads, seen while mending';
const ON_OTHERS = '21 ads of other trades, seen while mending';
const ON_LONGER = '45 longer ads, seen while mending';

/** The labelled ads: classes of requirements, years and degrees, and what is asked for as a whole, in percent. */
export const measureGold = (): Measured[] => {
  const judged = goldAds().map(judgeAd);
  const others = otherTradeAds().map(judgeAd);
  const longer = firstSightAds().map(judgeAd);
  const rowOn = (
    on: string,
    ads: readonly JudgedAd[],
    id: string,
    what: string,
    floor: number,
    figureOf: (ads: readonly JudgedAd[]) => number,
  ): Measured => ({
    id,
    what,
    on,
    figure: figureOf(ads),
    interval: interval(ads, (drawn) => figureOf(drawn)),
    floor,
  });
  const row = rowOn.bind(null, ON, judged);
  const share =
    (right: (ad: JudgedAd) => boolean) =>
    (ads: readonly JudgedAd[]): number =>
      (100 * ads.filter(right).length) / Math.max(1, ads.length);
  const f1 =
    (part: 'must' | 'nice') =>
    (ads: readonly JudgedAd[]): number =>
      100 * scores(ads.map((ad) => ad[part]).reduce(plus, NOTHING)).f1;
  return [
    row('E3', 'class macro-F1', 82, (ads) => 100 * classMacro(ads)),
    row(
      'E4',
      'years exact',
      92,
      share(({ years }) => years),
    ),
    row(
      'E4',
      'degree exact',
      90,
      share(({ degree }) => degree),
    ),
    row('E6', 'required concepts F1', 74, f1('must')),
    row('E6', 'nice to have concepts F1', 66, f1('nice')),
    rowOn(ON_OTHERS, others, 'E6', 'required concepts F1', 74, f1('must')),
    rowOn(ON_OTHERS, others, 'E6', 'nice to have concepts F1', 66, f1('nice')),
    rowOn(ON_LONGER, longer, 'E3', 'class macro-F1', 82, (ads) => 100 * classMacro(ads)),
    rowOn(ON_LONGER, longer, 'E6', 'required concepts F1', 74, f1('must')),
    rowOn(ON_LONGER, longer, 'E6', 'nice to have concepts F1', 66, f1('nice')),
  ];
};
