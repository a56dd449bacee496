import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';

import { labelledValues } from '../../dom/labelled-values';
import { pageLines } from '../../dom/page-lines';
import type { Line } from '../../dom/page-lines';
import { labelsOf } from '../../lexicon/labels';
import type { Page } from '../../page';
import { isAdHeading } from '../ad-evidence';
import { findTitle } from '../find-title';
import { headerFacts } from '../header-facts';
import { headerLines } from '../header/header-lines';
import { isLabel } from '../header/is-label';
import { looksLikePlace } from '../looks-like-place';
import type { SaidName } from './said-name';

/** Names that labels, marks and links beside the title give. */
export function namesFromLabels(page: Page): SaidName[] {
  const labelled = labelledValues(pageLines(page), labelsOf.company).slice(0, 2);
  const said = labelled.map(({ value }) => ({ name: value, weight: 4 }));
  const { company } = headerFacts(page);
  if (company !== null) said.push({ name: company, weight: 4 });
  const linked = headerLines(page)
    .slice(0, 2)
    .filter(
      ({ at, text, linked: letters, action }) =>
        at > (findTitle(page)?.line?.at ?? Infinity) && !action && letters >= text.length * 0.9,
    )
    .map(({ parts }) => parts[0]?.element.closest('a[href]') ?? null)
    .filter((anchor) => anchor !== null && leadsWithin(anchor, page))
    .map((anchor) => (anchor?.textContent ?? '').replace(/\s+/g, ' ').trim())
    .find((name) => isName(name));
  if (linked !== undefined) said.push({ name: linked, weight: 2.5 });
  const heading = findTitle(page)?.line ?? null;
  const beside = heading !== null && heading.parts.length === 2 ? heading.parts[1] : undefined;
  const isBehindAt = /\s(?:at|@|bei|chez|hos|bij)\s*$/i.test(heading?.parts[0]?.text ?? '');
  if (beside && (isBehindAt || beside.element.closest('a[href]')))
    said.push({ name: beside.text.trim(), weight: isBehindAt ? 4 : 3 });
  const incorporated = headerLines(page)
    .slice(0, 5)
    .map(({ text, parts }) => INCORPORATED.exec(parts.length > 1 ? (parts[0]?.text.trim() ?? '') : text)?.[1])
    .find((name) => name !== undefined);
  if (incorporated !== undefined) said.push({ name: incorporated, weight: 3.5 });
  const lines = pageLines(page);
  const under = heading === null || heading.heading === 0 ? undefined : lines[heading.at + 1];
  if (under && isNameUnder(under)) said.push({ name: under.text, weight: 2 });
  for (const line of lines.filter(({ heading: level, text }) => level > 0 && ABOUT_EMPLOYER.test(text))) {
    const name = lines[line.at + 1]?.text ?? '';
    if (isName(name) && name.length <= 50 && !/[.:!?]$/.test(name)) said.push({ name, weight: 2.5 });
  }
  for (const line of headerLines(page)) {
    const part = line.parts.find(({ element }) =>
      /\/(?:[a-z]+-)?(?:company|companies|employers?|organi[sz]ations?|cmp|company-profile|virksomhed(?:er)?|unternehmen|firmen?|arbeitgeber|entreprises?|bedrij(?:f|ven)|empresas?|aziend[ae]|firm[ay]|företag|bedrift(?:er)?|arbeidsgiver)(?:-id)?\//i.test(
        element.closest('a[href]')?.getAttribute('href') ?? '',
      ),
    );
    if (part && part.text.trim().length > 1) said.push({ name: part.text.trim(), weight: 4 });
    const posted =
      /^(?:posted )?(?:on )?(?:.{4,30} )?by\s+(?:employer details\s+)?(.{2,60}?)(?:\s+on\s|$)/i.exec(
        line.text,
      );
    // What is linked behind "by" is the name, whatever else the line goes on to say.
    const by = line.parts.findIndex(({ text }) => /(?:^|\s)by\s*$/i.test(text));
    const named = by < 0 ? undefined : line.parts[by + 1];
    if (named?.element.closest('a[href]')) said.push({ name: named.text.trim(), weight: 4 });
    else if (posted && /^(?:posted|by)/i.test(line.text)) said.push({ name: posted[1] ?? '', weight: 3 });
  }
  return said;
}

/** A line right under the title that could be a name: no fact, no label, no heading of the ad's own parts. */
const isNameUnder = (line: Line): boolean =>
  line.zone === 'main' &&
  !line.action &&
  /^[^\d:!?·•|,]{3,50}$/.test(line.text) &&
  !/\S \/ \S/.test(line.text) &&
  isName(line.text) &&
  !isLabel(line.text) &&
  !(line.parts.length > 1 && isLabel(line.parts[0]?.text ?? '')) &&
  !isAdHeading(line) &&
  readMode(line.text) === null &&
  !/beskriv|descri|omschrijv|details|overview|department|afdeling|abteilung/i.test(line.text);

/** A line at the title that is a firm's whole name, perhaps with its place: "ACME S.A.S. - Manizales, Caldas". */
const INCORPORATED =
  /^(\p{Lu}[^:;|·•]{1,60}? (?:AS|A\/S|AB|ApS|GmbH(?: & Co\. KG)?|AG|SE|Inc\.?|LLC|Ltd\.?|Limited|PLC|S\.?A\.?S?\.?|S\.?L\.?U?\.?|Lda\.?|Ltda\.?|B\.?V\.?|N\.?V\.?|Oy|S\.?r\.?l\.?|S\.?p\.?A\.?|Sp\. z o\.\s?o\.|SARL|SAS|LLP|Pty Ltd))(?:$|\s+[-–·,|]\s+\S)/u;

const ABOUT_EMPLOYER =
  /^(?:about the (?:company|employer)|(?:the )?employer|om bedriften|om virksomheden|om företaget|arbetsgivaren|arbeitgeber|sobre a empresa|sobre la empresa|l['’]entreprise|het bedrijf)$/i;

/** Whether a link leads to another page of the same site; the site's own front page does not count. */
function leadsWithin(anchor: Element, { url }: Page): boolean {
  const href = anchor.getAttribute('href') ?? '';
  if (!URL.canParse(href, url.href)) return false;
  const target = new URL(href, url.href);
  return target.host === url.host && target.pathname.length > 3 && target.pathname !== url.pathname;
}

/** A line beside the title that leads somewhere is the employer's unless it says what is to be done or where it is. */
const isName = (text: string): boolean =>
  text.length <= 60 &&
  /^[\p{Lu}\d]/u.test(text) &&
  !looksLikePlace(text) &&
  readEmployment([text]) === null &&
  !/\b(?:jobs?|careers?|view|see|all|back|save|share|apply|more|map|log ?in|sign|follow|home|search|print|e-?mail|alle|zurück|merken|retour|voir|ver|volver|tillbaka|tilbage|responder|guardar|denunciar|enviar|candidatar|inscrever|partilhar|compartilhar)\b/i.test(
    text,
  );
