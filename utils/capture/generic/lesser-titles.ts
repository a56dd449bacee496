import { anyCase } from '@/utils/text/any-case';

import { labelKey } from '../dom/labelled-values';
import { pageLines } from '../dom/page-lines';
import type { Line, LinePart } from '../dom/page-lines';
import { acceptTitle } from '../fields/accept-title';
import { labelsOf } from '../lexicon/labels';
import type { Page } from '../page';
import { isAdHeading } from './ad-evidence';
import type { FoundTitle } from './found-title';

/** Whether a title is surely that of a job: it names all genders, or says that somebody is wanted. */
export const saysWanted = (title: string): boolean => GENDERS.test(title) || WANTED.test(title);

const WANTED = anyCase(
  String.raw`(?<!\p{L})(?:gesucht|wanted|gezocht|recherchée?|recrute|cercasi|ricercat[oaie]|si cerca|se busca|se necesita|sökes|søges|søkes|poszukiwan[yae]|poszukujemy|procura-se|precisa-se)(?!\p{L})`,
);

/** Words by which German and French titles of jobs name all genders. */
const GENDERS =
  /\((?:m|w|f|d|h|x|gn|all genders)(?:\s?[/|*,]\s?(?:m|w|f|d|h|x|i))*\)|\p{L}\/in(?:nen)?(?!\p{L})|\p{L}[:*_]in(?!\p{L})|\bH\/F\b|\bF\/H\b/u;

/** Older pages have no headings: a line in bold or large letters, right over the first prose, that is said of people. */
export function boldTitle(page: Page): FoundTitle | null {
  const lines = pageLines(page);
  for (const line of lines.slice(0, 120)) {
    if (line.zone !== 'main' || line.text.length > 100 || line.action || line.linked > 0) continue;
    if (isAdHeading(line) || isAnyLabel(line.text)) continue;
    if (!GENDERS.test(line.text) && !line.parts.every(isLarge)) continue;
    const isBold = line.parts.every(({ element }) => element.closest('b, strong, font[size], big') !== null);
    const isAbove = lines
      .slice(line.at + 1, line.at + (line.parts.every(isLarge) ? 16 : 5))
      .some(({ text, linked }) => text.length >= 60 && linked === 0);
    const title = isBold && isAbove ? acceptTitle(line.text, page) : null;
    if (title !== null) return { title, trust: 'low', line, score: 3.5 };
  }
  return null;
}

/** Letters larger than the text's, as pages set them before there were style sheets. */
const isLarge = ({ element }: LinePart): boolean =>
  element.closest('big, font[size="4"], font[size="5"], font[size="6"], font[size="7"], font[size^="+"]') !==
  null;

/** Words with which a notice announces the post that the next line or the next words name. */
const ANNOUNCES = anyCase(
  String.raw`(?:(?:wir suchen|sucht|suchen wir)(?: (?:ab sofort|zum \p{L}+ zeitpunkt|zum \d[\d.]+|per sofort|zur verstärkung \p{L}+ \p{L}+|für \p{L}+ \p{L}+))*(?: (?:eine?n?|eine/n|eine\(n\)|mehrere))?|stelle (?:als|eines|einer)(?: (?:eines|einer))?|recrute(?:nt)?(?: \p{L}+){0,2}(?: une?| un\(e\)| un/une| son| sa)?|recherche(?:nt|ons)? une?|(?:is|are) (?:looking for|seeking|recruiting|hiring)(?: an?)?|(?:following|the) (?:post|position|role|vacancy)|(?:zoekt|zoeken|zijn op zoek naar)(?: wij)?(?: een)?|(?:busca|buscamos|precisa|seleccionamos|necesita)(?: una?)?|(?:cerca|cerchiamo|ricerca|ricerchiamo)(?: una?| un/una)?|(?:procura|procuramos|recruta|admite)(?: uma?)?|(?:søger|søges|söker|søker)(?: vi)?(?: en| et| ett)?|(?:na (?:wolne )?stanowisko(?: \p{L}+){0,2}|poszukuje|poszukujemy|zatrudni|zatrudnimy))\s*:?\s*$`,
);

/** "… is looking for a" and, on a line of its own or in bold, what it looks for. Never sure: a sentence may go on so. */
export function announcedTitle(page: Page): FoundTitle | null {
  const lines = pageLines(page);
  let found: FoundTitle | null = null;
  for (const line of lines.slice(0, 200)) {
    // A notice may say it in its heading first, before it says who announces.
    if (found?.line && line.at > found.line.at + 4) break;
    if (line.zone !== 'main' || line.text.length > 400) continue;
    const [value, within] = announcedBy(line, lines[line.at + 1]);
    const title =
      value === null || value.length > 100 || /[.!?]$/.test(value) ? null : acceptTitle(value, page);
    if (title !== null && within !== null && !isAdHeading(within))
      found = { title, trust: 'low', line: within, score: 3.5 };
  }
  return found;
}

/** A firm that looks for somebody, in a heading that names whom: "We're looking for a cook!" */
const SOUGHT = anyCase(
  String.raw`^(?:wir suchen|nous (?:recherchons|recrutons|cherchons)|wij zoeken|we(?:['’]re| are) (?:looking for|hiring|seeking)|buscamos|cerchiamo|procuramos|szukamy|poszukujemy|vi (?:søger|söker|søker))(?: (?:nu|nå|now|ab sofort|per direct))?:?(?: (?:an?|eine?n?|eine/n|een|une?|una?|uma?|en|et|ett))? (\p{L}.{2,60}?)\s*[!.]*$`,
);
const ANYBODY = anyCase(
  String.raw`^(?:dich|sie|euch|dig|deg|dej|jou|jouw|you|your|te|ti|vous|toi|people|mensen|verstärkung|unterstützung|mitarbeit\p{L}*|kolleg\p{L}*|colleagues?|collega\p{L}*|medarbet\p{L}*|medarbejd\p{L}*|talent\p{L}*|new|neue|nya|nye|nieuwe|nouve\p{L}*|personen?|personal|staff|team\p{L}*|our|unser\p{L}*)(?!\p{L})`,
);

/** The job that such a heading names, or `null`. */
export function soughtIn(heading: string): string | null {
  const named = SOUGHT.exec(heading)?.[1] ?? '';
  return named === '' || ANYBODY.test(named) ? null : named.charAt(0).toUpperCase() + named.slice(1);
}

/** The title that such a heading holds. Never sure: it may be one of several. */
export function soughtTitle(page: Page): FoundTitle | null {
  for (const line of pageLines(page).slice(0, 120)) {
    if (line.heading === 0 || line.zone !== 'main' || line.linked > 0) continue;
    const named = soughtIn(line.text);
    const title = named === null ? null : acceptTitle(named, page);
    if (title !== null) return { title, trust: 'low', line, score: 3.5 };
  }
  return null;
}

function announcedBy(line: Line, next: Line | undefined): readonly [string | null, Line | null] {
  for (const [at, part] of line.parts.entries()) {
    const behind = line.parts[at + 1];
    if (behind && isStrong(behind) && ANNOUNCES.test(part.text)) return [behind.text.trim(), line];
  }
  const isNext = next !== undefined && next.zone === 'main' && next.linked === 0 && ANNOUNCES.test(line.text);
  return isNext && (next.heading > 0 || next.parts.every(isStrong)) ? [next.text, next] : [null, null];
}

/** The one heading of the page that names all genders, where the largest does not: a slogan stands over it. */
export function onlyCalled(page: Page): FoundTitle | null {
  const named = pageLines(page).filter(
    ({ heading, zone, linked, text }) =>
      heading > 0 &&
      heading <= 4 &&
      zone === 'main' &&
      linked === 0 &&
      text.length <= 120 &&
      GENDERS.test(text),
  );
  const [line] = named;
  const title = line !== undefined && named.length === 1 ? acceptTitle(line.text, page) : null;
  return line === undefined || title === null ? null : { title, trust: 'low', line, score: 4 };
}

const isStrong = ({ element }: LinePart): boolean =>
  element.closest('b, strong, font[size], big, h1, h2, h3, h4, h5, h6, [style*="bold"]') !== null;

/** Where the page's large headings name only its section: the first smaller one above prose that is no part of an ad. */
export function firstHeading(page: Page, from = 0): FoundTitle | null {
  const lines = pageLines(page);
  for (const line of lines.slice(from, from + 150)) {
    if (line.heading === 0 || line.zone !== 'main' || line.text.length > 110 || line.action) continue;
    if (line.linked > line.text.length * 0.6 || /[?!:.]$/.test(line.text)) continue;
    const title = acceptTitle(line.text, page);
    if (title === null) continue;
    if (isAdHeading(line) || isAnyLabel(line.text)) return null;
    const isAbove = lines
      .slice(line.at + 1, line.at + 9)
      .some(({ text, linked, zone }) => zone === 'main' && text.length >= 60 && linked === 0);
    if (isAbove) return { title, trust: 'low', line, score: 3.5 };
  }
  return null;
}

const isAnyLabel = (text: string): boolean =>
  Object.values(labelsOf).some((labels) => labels.has(labelKey(text)));
