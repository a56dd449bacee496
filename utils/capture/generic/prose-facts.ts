import { findMode } from '@/utils/posting/find-mode';
import { readEmployment } from '@/utils/posting/read-employment';

import type { Page } from '../page';
import { findBody } from './find-body';
import { findTitle } from './find-title';
import { headerLines } from './header/header-lines';

/** The mode of work that the ad's text states: a `#LI-Hybrid` tag, or what `findMode` finds in the prose. */
export function proseMode(page: Page): string | null {
  const text = bodyText(page);
  const tag = /#LI-(Hybrid|Remote|Onsite)\b/i.exec(text)?.[1];
  return tag ?? findMode(text);
}

/** The employment that the title or the first lines of the ad's text state in so many words. */
export function proseEmployment(page: Page): readonly string[] | null {
  const title = findTitle(page)?.title ?? '';
  const lines = [
    title,
    ...headerLines(page)
      .slice(0, 6)
      .map((line) => line.text.slice(0, 160)),
    ...(findBody(page)
      ?.lines.slice(0, 3)
      .map((line) => line.text.slice(0, 160)) ?? []),
  ];
  lines.push(
    ...(findBody(page)?.lines.slice(0, 6) ?? []).map(
      ({ text }) => COMPOUND.exec(text.slice(0, 600))?.[0] ?? '',
    ),
  );
  if (findBody(page)?.lines.some(({ text }) => text.length <= 1500 && SHARE.test(text)) === true)
    return ['part-time'];
  for (const line of lines) {
    const kind = PLAIN.exec(line)?.[0]?.replace(/fuld tid/i, 'fuldtid');
    if (kind !== undefined && readEmployment([kind]) !== null) return [kind];
  }
  return null;
}

const PLAIN =
  /\b(?:full[ -]?time|part[ -]?time|internship|intern\b|temporary position|fixed[ -]term|praktikum|praktikant(?:in)?|vollzeit|teilzeit|stage\b|temps plein|temps partiel|voltijd|deeltijd|prácticas|estágio|jornada completa|fuldtid|fuld tid|fulltid|deltid|heltid|tempo pieno|tempo parziale|tempo inteiro|tempo integral|tempo parcial|tiempo completo|tiempo parcial|media jornada|pełny etat|pełen etat|pełnym etacie|pół etatu|część etatu)/i;

/** Words in which the hours and the post are one: nobody else's than this job's. */
const COMPOUND =
  /\b(?:fuldtids|deltids|heltids|fulltids)(?:stilling|tjänst|anställning|arbete)|\b(?:Vollzeit|Teilzeit)(?:stelle|beschäftigung|anstellung)|\b(?:voltijd|deeltijd)s?(?:functie|baan)/i;

/** "a post of 75 percent" */
const SHARE =
  /(?:tjänst|anställning|stilling|ansættelse|stelle|pensum|\bposte|\bcontract|\bpost|\bposition)\p{Ll}*(?: (?:är|er|ist|på|von|med|mit|à|of|is|for|at|avser|om))* (?:[1-8]\d|9[05]) ?(?:%|procent\b|prozent\b|percent\b|pct\b|per cent\b)/iu;

const bodyText = (page: Page): string =>
  (findBody(page)?.lines ?? [])
    .map((line) => line.text)
    .join('\n')
    .slice(0, 40_000);
