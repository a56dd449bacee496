import { marksOf } from '../dom/marks-of';
import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import { spoken } from '../dom/spoken';
import { isAdEnd, isAdHeading, isApply, isApplyText } from '../generic/ad-evidence';
import type { FoundTitle } from '../generic/found-title';
import { saysWanted } from '../generic/lesser-titles';
import type { Page } from '../page';
import { perPage } from '../per-page';

/**
 * Whether a page holds several ads one below the other, each with a heading of its own and no page of its own: parts made alike
 * that each end in a way to apply or are marked as openings, or the same parts of an ad ("Your tasks") again and again. A page that a sure title heads has
 * parts, and not ads, below it.
 */
export function holdsSeveralAds(page: Page, title: FoundTitle | null): boolean {
  for (const heads of [partsToApply(page), repeatedParts(page), markedParts(page), calledParts(page)]) {
    const [first] = heads;
    if (first === undefined || new Set(heads.map(({ text }) => spoken(text))).size < 2) continue;
    const isHeaded = title?.line !== null && title !== null && title.line.at < first.at;
    if (!isHeaded || title.trust !== 'high') return true;
  }
  return false;
}

/** What is folded away under a heading opens by a link to a part of the same page. */
const opensBelow = (element: Element): boolean =>
  element.closest('a[href]')?.getAttribute('href')?.trim().startsWith('#') === true;

const isOfPage = ({ zone }: Line): boolean => zone === 'main' || zone === 'form';

/** A heading below the page's first that can name a job: no link to another page, no part that ads have. */
const canName = (line: Line): boolean =>
  (line.heading > 1 || line.block.localName === 'summary') &&
  (line.linked === 0 || line.parts.every(({ element }) => opensBelow(element))) &&
  line.text.length <= 120 &&
  !isAdHeading(line) &&
  !isAdEnd(line) &&
  !isApply(line);

/** The headings of the largest group of like parts with a way to apply in each. */
const partsToApply = perPage((page: Page): readonly Line[] => {
  const lines = pageLines(page).filter(isOfPage);
  const heads = new Map<Element, Line>();
  for (const line of lines) if (canName(line)) heads.set(line.block, line);
  const groups = new Map<string, Map<Element, Line>>();
  for (const line of lines) {
    if (!isApply(line) || leadsElsewhere(line)) continue;
    const found = partAround(line, heads);
    if (found === null) continue;
    const { part, head } = found;
    const parent = part.parentElement;
    const make = `${makeOf(part)} < ${parent === null ? '' : makeOf(parent)} ${head.heading}`;
    const group = groups.get(make) ?? new Map<Element, Line>();
    group.set(part, group.get(part) ?? head);
    groups.set(make, group);
  }
  const [largest] = [...groups.values()].toSorted((a, b) => b.size - a.size);
  return largest === undefined || largest.size < 2 ? [] : [...largest.values()];
});

const makeOf = (element: Element): string => `${element.localName}.${marksOf(element)}`;

/** The nearest element around a way to apply that holds a heading, and the first heading in it. */
function partAround(
  apply: Line,
  heads: ReadonlyMap<Element, Line>,
): { readonly part: Element; readonly head: Line } | null {
  let part: Element | null = apply.block;
  for (let up = 0; part !== null && up < 7; up += 1, part = part.parentElement) {
    if (part.localName === 'body' || part.querySelector('h1') !== null) return null;
    const blocks = [...part.querySelectorAll('h2, h3, h4, h5, h6, summary')];
    const head = blocks.map((block) => heads.get(block)).find((line) => line !== undefined);
    if (head !== undefined && head.at < apply.at) return { part, head };
  }
  return null;
}

/** A link to another page is that of a card. */
function leadsElsewhere({ parts }: Line): boolean {
  return parts.some(({ element, text }) => {
    const href = element.closest('a[href]')?.getAttribute('href')?.trim() ?? '#';
    return isApplyText(text) && !/^(?:#|mailto:|tel:|javascript:)/i.test(href);
  });
}

/** What comes before each of the parts of an ad that the page has more than once. */
const repeatedParts = perPage((page: Page): readonly Line[] => {
  const byWords = new Map<string, Line[]>();
  let head: Line | null = null;
  for (const line of pageLines(page)) {
    if (!isOfPage(line)) continue;
    if (canName(line)) head = line;
    else if (head !== null && isAdHeading(line) && line.linked === 0) {
      const words = spoken(line.text);
      byWords.set(words, [...(byWords.get(words) ?? []), head]);
    }
  }
  const repeated = [...byWords.values()].filter((heads) => new Set(heads).size >= 2);
  const [first] = repeated;
  if (first === undefined || repeated.length < 2) return [];
  return first.every(({ heading }) => heading === first[0]?.heading) ? first : [];
});

const OPENING_MARK =
  /(?:^|[\s_-])(?:jobs?|vacanc(?:y|ies)|vacatures?|position|opening|stellen?|offre|vaga|oferta|karriere)[\s_-]+(?:group|card|item|box|entry|block|row|tile|teaser|heading|title)(?:$|[\s_-])/i;

/** Headings with text below that stand in parts marked as openings, side by side, and lead nowhere. */
const markedParts = perPage((page: Page): readonly Line[] => {
  const lines = pageLines(page);
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const part = line.block.parentElement;
    if (!isOfPage(line) || !canName(line) || part === null || part.querySelector('h1') !== null) continue;
    if (!OPENING_MARK.test(marksOf(part)) || part.querySelector('a[href]') !== null) continue;
    const next = lines[line.at + 1];
    if (next === undefined || next.heading > 0 || next.text.length < 40) continue;
    const make = `${makeOf(part)} ${line.heading}`;
    groups.set(make, [...(groups.get(make) ?? []), line]);
  }
  const [largest] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return largest === undefined || largest.length < 2 ? [] : largest;
});

/** Headings of one level that each name a job for all genders, or have a way to apply below them. */
const calledParts = perPage((page: Page): readonly Line[] => {
  const called: Line[] = [];
  const applied: Line[] = [];
  let head: Line | null = null;
  for (const line of pageLines(page)) {
    if (!isOfPage(line)) continue;
    if (canName(line)) {
      head = line;
      if (saysWanted(line.text)) called.push(line);
    } else if (head !== null && applied.at(-1) !== head && isApply(line) && !leadsElsewhere(line))
      applied.push(head);
  }
  return [called, applied].find((heads) => heads.length >= 2 && areAlike(heads)) ?? [];
});

const areAlike = ([first, ...rest]: readonly Line[]): boolean =>
  rest.every(({ heading, block }) => heading === first?.heading && makeOf(block) === makeOf(first.block));
