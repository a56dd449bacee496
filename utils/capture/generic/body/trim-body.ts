import type { Line } from '../../dom/page-lines';
import { spoken } from '../../dom/spoken';
import type { Page } from '../../page';
import { isAdEnd, isAdHeading } from '../ad-evidence';
import { findTitle } from '../find-title';
import { saysPosted } from '../says-posted';
import { bodyEnd } from './body-end';
import { isFactText, isPair } from './fact-line';
import { isGlued, proseAfter, proseOf } from './prose-of';
import { isPressed } from './tail-line';

const LONGEST_BYLINE = 120;

/** The lines from where the ad's text begins to where it ends. */
export function trimBody(lines: readonly Line[], page: Page): Line[] {
  const title = findTitle(page);
  const key = title ? spoken(title.title) : '';
  let from = 0;
  const titleAt = lines.findIndex((line) => line === title?.line);
  if (titleAt >= 0 && titleAt < lines.length * 0.6) from = titleAt + 1;
  const opening = openingBefore(lines, titleAt);
  if (opening.length > 0) return [...opening, ...trimBody(lines.slice(titleAt), page)];
  // Some pages repeat the title right above the text: what stands before it are notices and facts.
  const repeated =
    key === ''
      ? -1
      : lines.findLastIndex((line, at) => at >= from && at < from + 15 && spoken(line.text) === key);
  if (repeated >= 0 && proseAfter(lines, repeated) > proseAfter(lines, from - 1) * 0.5) from = repeated + 1;
  const named = lines.findLastIndex((line, at) => at >= from && isBodyHeading(line));
  const before = lines.slice(from, Math.max(from, named));
  const isIntroduced =
    before.some((line) => line.text.length >= 140 && proseOf(line) > 0) ||
    // "Job summary" and its sentence stand before "Job description".
    before.some((line, at) => line.heading > 0 && isAdHeading(line) && proseOf(before[at + 1] ?? line) > 0);
  if (named >= 0 && !isIntroduced && proseAfter(lines, named) > proseAfter(lines, from - 1) * 0.5)
    return lines.slice(named + 1, bodyEnd(lines, named + 1)).filter((line) => !isPressed(line));
  const isBegin = (line: Line, at: number): boolean =>
    at >= from &&
    proseOf(line) > 0 &&
    !isAdEnd(line) &&
    !isPair(line) &&
    !isFactText(line) &&
    !isByline(line);
  let firstProse = lines.findIndex((line, at) => isBegin(line, at));
  // Facts in a list may be long enough for entries of the text; the buttons after them show that they are none.
  const pressed = lines.findLastIndex((line, at) => at > firstProse && at <= firstProse + 8 && line.action);
  if (pressed > firstProse && lines.slice(firstProse, pressed).every(({ text }) => text.length < 60)) {
    const after = lines.findIndex((line, at) => at > pressed && isBegin(line, at));
    if (after >= 0) firstProse = after;
  }
  if (firstProse < 0) return [];
  let start = firstProse;
  // Headings and lead-ins that stand right before the first prose belong to it; facts and buttons do not.
  const parent = lines[firstProse]?.block.parentElement ?? null;
  while (start > from && !isByline(lines[start - 1]) && isLeadIn(lines[start - 1], key, parent)) start -= 1;
  return lines.slice(start, bodyEnd(lines, start)).filter((line) => !isPressed(line));
}

/** Who wrote a page and when: "By the Agua Clara team · 14 November 2026". */
const SIGNED = /^(?:by|por|par|von|door|di|af|av)\s.{3,70}\b(?:19|20)\d{2}\b/i;
const isByline = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length <= LONGEST_BYLINE &&
  (saysPosted(line.text) || SIGNED.test(line.text));

/** The prose right above the title that leads up to it: "For our house in Oslo we are looking for a". */
function openingBefore(lines: readonly Line[], titleAt: number): Line[] {
  const last = lines[titleAt - 1];
  if (last === undefined || last.text.length < 40 || !/(?:[\p{L}\p{N})]|:|…|\.{3})$/u.test(last.text))
    return [];
  let from = titleAt - 1;
  while (from > 0 && titleAt - from < 5 && proseOf(lines[from - 1] ?? last) >= 80) from -= 1;
  const found = lines.slice(from, titleAt);
  const isProse = found.every((line) => !line.action && line.linked === 0 && line.heading === 0);
  return isProse && found.some(({ text }) => LEADS_UP.test(text)) ? found : [];
}

const LEADS_UP =
  /(?:suchen wir|wir suchen|we (?:are|['’]re) (?:looking|seeking|hiring|recruiting)|nous (?:recherchons|recrutons|cherchons)|zoeken wij|wij zoeken|zijn wij op zoek|buscamos|vi söker|søger vi|vi søger|søker vi|cerchiamo|procuramos|szukamy|poszukujemy|zu besetzen|recrute)/iu;

/** A heading that announces the ad's own text; short lines before it are facts and notices. */
const isBodyHeading = (line: Line): boolean => line.heading > 0 && BODY_HEADINGS.has(spoken(line.text));

const BODY_HEADINGS = new Set([
  'about the job',
  'about this job',
  'full job description',
  'job description',
  'description of the job',
  'acerca del empleo',
  'acerca del puesto',
  'descripcion de la oferta',
  'descripcion del empleo',
  'descripcion del puesto',
  'stellenbeschreibung',
  'description du poste',
  'description de l offre',
  'a propos de l offre d emploi',
  'over de vacature',
  'vacatureomschrijving',
  'functieomschrijving',
  'jobbeskrivelse',
  'stillingsbeskrivelse',
  'stillingsbeskrivning',
  'om jobbet',
  'descricao da vaga',
  'sobre a vaga',
]);

/** Whether a line above the text belongs to it. */
function isLeadIn(line: Line | undefined, title: string, parent: Element | null): boolean {
  if (!line || line.action || line.linked > line.text.length * 0.6 || isGlued(line)) return false;
  if (spoken(line.text) === title || /^(?:(?:job|vacancy|position|role) )?details?$/.test(spoken(line.text)))
    return false;
  if (line.heading > 0 || isAdHeading(line)) return true;
  return (
    line.block.parentElement === parent &&
    line.text.length > 12 &&
    !/:$|^[^:]{1,30}:\s/.test(line.text) &&
    !isFactText(line)
  );
}
