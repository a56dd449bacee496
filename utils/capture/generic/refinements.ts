import { labelledValues } from '../dom/labelled-values';
import { pageLines } from '../dom/page-lines';
import type { Trust } from '../evidence';
import { labelsOf } from '../lexicon/labels';
import type { Page } from '../page';
import { jsonLd } from '../strategies/json-ld';
import { trusted } from '../strategy';
import type { Strategy } from '../strategy';
import { isPlainObject, member } from '../structured/plain-object';
import { adEvidence } from './ad-evidence';
import { saysAgain } from './body/says-again';
import { findBody } from './find-body';
import { findTitle } from './find-title';
import { isDayApart } from './is-day-apart';
import { labelledPeriod } from './labelled-period';
import { saysOnlyMode } from './says-only-mode';

/** The lines of one address under a label are one place: "Mill Lane", "Harrowdale", "HR4 2QD". */
export const asAddress = (inner: Strategy): Strategy => ({
  ...inner,
  read: (page) => {
    const found = inner.read(page);
    if (!Array.isArray(found) || found.length < 2 || found.length > 7) return found;
    const lines = found.map((value: unknown) => String(value));
    const isCode = POSTCODE.test(lines.at(-1) ?? '') || POSTCODE.test(lines.at(-2) ?? '');
    return isCode && lines.every((line) => line.length <= 60) ? lines.join(', ') : found;
  },
});

/** "Work location: on-site" names no place; what else the page shows of it may. */
export const unlessMode = (inner: Strategy): Strategy => ({
  ...inner,
  read: (page) => {
    const found = inner.read(page);
    const values = Array.isArray(found) ? (found as unknown[]) : [found];
    const places = values.filter((value) => typeof value !== 'string' || !saysOnlyMode(value));
    return places.length === values.length ? found : places.length > 0 ? places : null;
  },
});

const POSTCODE = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;

/** Labels say how sure they are; a title or a company under one is a line like any other. */
const first = (inner: Strategy): Strategy => ({
  ...inner,
  read: (page) => {
    const found = inner.read(page);
    return Array.isArray(found) ? (found as unknown[])[0] : found;
  },
});

/** "Job: Full-time": what stands under the label is a reference only with a figure in it. */
export const numbered = (inner: Strategy): Strategy => ({
  ...inner,
  read: (page) => {
    const found = first(inner).read(page);
    return typeof found === 'string' && /\d/.test(found) ? found : null;
  },
});

/** Of several values under labels of a day the first that holds a figure: "Closing date" may head a sentence as well. */
export const dated = (inner: Strategy): Strategy => ({
  ...inner,
  read: (page) => {
    const found = inner.read(page);
    const values = Array.isArray(found) ? (found as unknown[]) : [found];
    return values.find((value) => typeof value === 'string' && /\d/.test(value)) ?? values[0];
  },
});

/** Data give an instant; where the page shows the day itself, one away from it, that is the day where the work is. */
export function asShown(field: 'postedOn' | 'closesOn', inner: Strategy): Strategy {
  const read = (page: Page): unknown => {
    const found = inner.read(page);
    if (typeof found !== 'string' && typeof found !== 'number') return found;
    const period = labelledPeriod(page);
    const shown = [
      labelledValues(pageLines(page), labelsOf[field])[0]?.value,
      field === 'postedOn' ? period?.from : period?.to,
    ];
    return shown.find((text) => text !== undefined && isDayApart(String(found), text, page)) ?? found;
  };
  return { ...inner, read };
}

/** "Driver, Sinilampi Town": data may name the employer behind the title; the page's own title does without it. */
export function withoutEmployer(inner: Strategy): Strategy {
  const employer = jsonLd('hiringOrganization');
  const read = (page: Page): unknown => {
    const found = inner.read(page);
    const given = employer.read(page);
    const name = isPlainObject(given) ? member(given, 'name') : given;
    if (typeof found !== 'string' || typeof name !== 'string' || name.trim() === '') return found;
    const bare = found.endsWith(name) ? found.slice(0, -name.length).replace(/\s*[,|–-]\s*$/, '') : found;
    return bare === findTitle(page)?.title ? bare : found;
  };
  return { ...inner, read };
}

/** The strategy once for each trust, so that what was found decides how far it is relied on. */
export function byTrust(
  found: Strategy,
  trustOf: (page: Page) => string | undefined,
  trusts: readonly Trust[] = ['high', 'medium', 'low'],
): Strategy[] {
  return trusts.map((trust) =>
    trusted(trust, { ...found, read: (page) => (trustOf(page) === trust ? found.read(page) : null) }),
  );
}

/** Data for search engines may hold only the beginning of the ad, or a hidden summary: then the text on the page counts. */
export function unlessSummary(inner: Strategy): Strategy {
  const read = (page: Page): unknown => {
    const found = inner.read(page);
    const text = textOf(found);
    const body = findBody(page);
    if (text === null || body === null) return found;
    const isShort = body.marked && body.prose > 500 && textLength(text) < body.prose * 0.7;
    return isShort || saysAgain(text, body.lines) ? null : found;
  };
  return { ...inner, read };
}

/** A description as markup, or as the Markdown that was made of an element. */
function textOf(found: unknown): string | null {
  if (typeof found === 'string') return found;
  const markdown = isPlainObject(found) ? member(found, 'markdown') : null;
  return typeof markdown === 'string' ? markdown : null;
}

const textLength = (markup: string): number =>
  markup
    .slice(0, 200_000)
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ').length;

/** Beside the fields of an application such a label asks where the applicant lives. */
export const unlessForm = (inner: Strategy): Strategy => ({
  ...inner,
  read: (page) => (adEvidence(page).form ? null : inner.read(page)),
});
