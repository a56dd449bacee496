import { anyCase } from '@/utils/text/any-case';
import { leavesEmploymentOpen, readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';

import { pageLines } from '../dom/page-lines';
import { labelledValues } from '../dom/labelled-values';
import { labelsOf } from '../lexicon/labels';
import type { LabelledField } from '../lexicon/labels';
import { readContacts } from '../people/read-contacts';
import type { Trust } from '../evidence';
import type { PostingStrategies } from '../site';
import { attribute } from '../strategies/attribute';
import { jsonLd } from '../strategies/json-ld';
import { metaValues } from '../strategies/meta';
import { microdata } from '../strategies/microdata';
import { strategy, trusted } from '../strategy';
import { isPlainObject, member } from '../structured/plain-object';
import type { Strategy } from '../strategy';
import type { Page } from '../page';
import { findBody } from './find-body';
import type { FoundBody } from './find-body';
import { findCompany } from './find-company';
import { findTitle } from './find-title';
import { headerFacts } from './header-facts';
import { adEvidence, isApply, isApplyText } from './ad-evidence';
import { markdownOfLines } from './markdown-of-lines';
import { addressPlace } from './address-place';
import { townOfText, townsOf } from './address-towns';
import { bareDay } from './bare-day';
import { isDayApart } from './is-day-apart';
import { WRITTEN_DAY } from '../lexicon/written-day';
import { labelledPeriod } from './labelled-period';
import { listedMode } from './listed-mode';
import { prosePlaces } from './prose-places';
import { proseEmployment, proseMode } from './prose-facts';
import { statePosting } from './state-posting';
import type { StateField } from './state-posting';

const stated = (field: StateField): Strategy =>
  strategy('page-state', field, (page) => statePosting(page)?.values[field]);

const labelled = (field: LabelledField): Strategy =>
  strategy('label', field, (page) => {
    const found = labelledValues(pageLines(page), labelsOf[field]);
    const first = found[0];
    if (!first) return null;
    const same = found.filter(
      ({ label, line }) =>
        label === first.label && line.block.parentElement === first.line.block.parentElement,
    );
    return same.map(({ value }) => value);
  });

/** The lines of one address under a label are one place: "Mill Lane", "Harrowdale", "HR4 2QD". */
const asAddress = (inner: Strategy): Strategy => ({
  ...inner,
  read: (page) => {
    const found = inner.read(page);
    if (!Array.isArray(found) || found.length < 2 || found.length > 7) return found;
    const lines = found.map((value: unknown) => String(value));
    const isCode = POSTCODE.test(lines.at(-1) ?? '') || POSTCODE.test(lines.at(-2) ?? '');
    return isCode && lines.every((line) => line.length <= 60) ? lines.join(', ') : found;
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
const numbered = (inner: Strategy): Strategy => ({
  ...inner,
  read: (page) => {
    const found = first(inner).read(page);
    return typeof found === 'string' && /\d/.test(found) ? found : null;
  },
});

/** Of several values under labels of a day the first that holds a figure: "Closing date" may head a sentence as well. */
const dated = (inner: Strategy): Strategy => ({
  ...inner,
  read: (page) => {
    const found = inner.read(page);
    const values = Array.isArray(found) ? (found as unknown[]) : [found];
    return values.find((value) => typeof value === 'string' && /\d/.test(value)) ?? values[0];
  },
});

/** Beside the fields of an application such a label asks where the applicant lives. */
const unlessForm = (inner: Strategy): Strategy => ({
  ...inner,
  read: (page) => (adEvidence(page).form ? null : inner.read(page)),
});

const title: Strategy = {
  source: 'heading',
  detail: 'title',
  read: (page) => findTitle(page)?.title,
};

/** The generic reader of a job ad: per field, ways of reading it on a page of unknown make, best first. */
export const genericFields: PostingStrategies = {
  title: [
    withoutEmployer(jsonLd('title')),
    microdata('title'),
    jsonLd('name'),
    ...byTrust(title, (page) => findTitle(page)?.trust, ['high', 'medium']),
    trusted('medium', stated('title')),
    ...byTrust(title, (page) => findTitle(page)?.trust, ['low']),
  ],
  company: [
    jsonLd('hiringOrganization.name'),
    microdata('hiringOrganization.name'),
    microdata('hiringOrganization'),
    trusted('medium', stated('company')),
    ...byTrust(
      strategy('text', 'company', (page) => findCompany(page)?.company),
      (page) => findCompany(page)?.trust,
    ),
  ],
  places: [
    jsonLd('jobLocation'),
    microdata('jobLocation'),
    jsonLd('applicantLocationRequirements'),
    stated('places'),
    attribute('[formattedaddress]', 'formattedaddress'),
    asAddress(labelled('places')),
    trusted(
      'medium',
      strategy('markup', 'header', (page) => headerFacts(page).places),
    ),
    strategy('text', 'prose', (page) => prosePlaces(page)),
    trusted('low', unlessForm(labelled('areas'))),
    strategy('text', 'address', (page) => addressPlace(page)),
    strategy('text', 'town', (page) => townOfText(page)),
    strategy('text', 'seat', seat),
  ],
  mode: [
    jsonLd('jobLocationType'),
    microdata('jobLocationType'),
    stated('mode'),
    attribute('[workplacetype]', 'workplacetype'),
    attribute('[workplace-type]', 'workplace-type'),
    strategy('label', 'mode', labelledMode),
    strategy('heading', 'header', (page) => headerFacts(page).mode, 'medium'),
    strategy('text', 'facts', (page) => listedMode(page), 'medium'),
    strategy('text', 'prose', (page) => proseMode(page)),
  ],
  employment: [
    jsonLd('employmentType'),
    microdata('employmentType'),
    stated('employment'),
    strategy('label', 'employment', labelledEmployment),
    strategy('heading', 'header', (page) => headerFacts(page).employment, 'medium'),
    strategy('text', 'prose', (page) => proseEmployment(page)),
  ],
  pay: [
    jsonLd('baseSalary'),
    microdata('baseSalary'),
    stated('pay'),
    strategy('label', 'pay', labelledPay),
    strategy('markup', 'header', (page) => headerFacts(page).pay, 'medium'),
  ],
  postedOn: [
    asShown('postedOn', jsonLd('datePosted')),
    asShown('postedOn', microdata('datePosted')),
    asShown('postedOn', stated('postedOn')),
    dated(labelled('postedOn')),
    strategy('label', 'period', (page) => labelledPeriod(page)?.from),
    strategy('heading', 'header', (page) => headerFacts(page).posted),
    strategy('text', 'posting line', postingLine),
    strategy('markup', 'bare day', bareDay, 'low'),
    strategy(
      'meta',
      'article:published_time',
      (page) => metaValues(page).get('article:published_time'),
      'low',
    ),
  ],
  closesOn: [
    asShown('closesOn', jsonLd('validThrough')),
    asShown('closesOn', microdata('validThrough')),
    asShown('closesOn', stated('closesOn')),
    dated(labelled('closesOn')),
    strategy('label', 'period', (page) => labelledPeriod(page)?.to),
    strategy('text', 'closing line', closingLine),
    strategy('text', 'closing sentence', closingSentence),
  ],
  description: [
    unlessSummary(jsonLd('description')),
    unlessSummary(microdata('description')),
    strategy('text', 'body', describe, 'medium'),
    trusted('medium', stated('description')),
    jsonLd('description'),
    microdata('description'),
  ],
  people: [strategy('text', 'contacts', contacts)],
  externalId: [jsonLd('identifier'), microdata('identifier'), numbered(labelled('externalId'))],
  applyUrl: [strategy('markup', 'apply', applyLink, 'medium')],
  language: [strategy('meta', 'lang', (page) => page.document.documentElement?.getAttribute('lang'), 'low')],
};

/** Data give an instant; where the page shows the day itself, one away from it, that is the day where the work is. */
function asShown(field: 'postedOn' | 'closesOn', inner: Strategy): Strategy {
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
function withoutEmployer(inner: Strategy): Strategy {
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
function byTrust(
  found: Strategy,
  trustOf: (page: Page) => string | undefined,
  trusts: readonly Trust[] = ['high', 'medium', 'low'],
): Strategy[] {
  return trusts.map((trust) =>
    trusted(trust, { ...found, read: (page) => (trustOf(page) === trust ? found.read(page) : null) }),
  );
}

/** Data for search engines may hold only the beginning of the ad, or a hidden summary: then the text on the page counts. */
function unlessSummary(inner: Strategy): Strategy {
  const read = (page: Page): unknown => {
    const found = inner.read(page);
    const length = typeof found === 'string' ? textLength(found) : Infinity;
    const body = findBody(page);
    return body !== null && body.marked && body.prose > 500 && length < body.prose * 0.7 ? null : found;
  };
  return { ...inner, read };
}

const textLength = (markup: string): number =>
  markup
    .slice(0, 200_000)
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ').length;

function describe(page: Page): { readonly markdown: string } | null {
  const body = findBody(page);
  return body && body.prose >= (body.marked ? 100 : 180) && !isOnlyForm(body, page)
    ? { markdown: markdownOfLines(body.lines) }
    : null;
}

/** What an application asks and explains is no ad: there is no part of one, and the lines stand among fields. */
function isOnlyForm({ lines, marked, prose }: FoundBody, page: Page): boolean {
  const { form, headings } = adEvidence(page);
  if (!form || headings > 0 || marked || prose > MOST_FORM_TEXT) return false;
  const among = lines.filter(
    ({ block }) => block.closest('form') !== null || block.closest('label') !== null,
  );
  return among.length > lines.length / 2;
}

const MOST_FORM_TEXT = 2000;

function contacts(page: Page): unknown {
  const body = findBody(page);
  return readContacts(page, { root: null, text: body ? body.lines.map((line) => line.text).join('\n') : '' });
}

/** An employer's own town, where the ad or the employer's name says it as well as its address: "Comune di Valdirosa". */
function seat(page: Page): string | null {
  const names = [
    findCompany(page)?.company ?? '',
    ...pageLines(page)
      .filter(({ zone, text }) => zone === 'main' && text.length >= 60)
      .map(({ text }) => text.replace(ADDRESS, ' ')),
  ];
  const said = [...townsOf(page)].filter((town) =>
    names.some((text) => new RegExp(`(?:^|[\\s(])${escaped(town)}(?![\\p{L}])`, 'u').test(text)),
  );
  return said.length === 1 ? (said[0] ?? null) : null;
}

/** A code and what stands behind it says where letters go. */
const ADDRESS = /\d{4,5}(?: [A-Z]{2})? \p{Lu}\p{L}+/gu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Contract and hours stand under labels of their own ("Job type: permanent", "Working hours: full-time"): all count. */
function labelledEmployment(page: Page): string[] {
  return labelledValues(pageLines(page), labelsOf.employment)
    .map(({ value }) => value)
    .filter(
      (value) => value.length <= 80 && (readEmployment([value]) !== null || leavesEmploymentOpen([value])),
    )
    .slice(0, 6);
}

/** A label may hold the period: "Salary (per annum)". */
function labelledPay(page: Page): string | null {
  const paid = labelledValues(pageLines(page), labelsOf.pay).filter(({ value }) => /\d/.test(value));
  const [found] = paid;
  if (!found) return null;
  // "Minimum salary: $43.20", "Maximum salary: $58.75": one range.
  const most = paid.find(({ label, value }) => MOST.test(label) && !MOST.test(value));
  if (LEAST.test(found.label) && most !== undefined) return `${found.value} - ${most.value}`;
  const period =
    /per annum|annual|yearly|per year|hourly|per hour|monthly|per month|daily|per day|jahres|stunden|monats|annuel/i.exec(
      found.label,
    )?.[0];
  return period === undefined ? found.value : `${found.value} ${period}`;
}

const LEAST = /\b(?:min(?:imum)?|lowest|from)\b/i;
const MOST = /\b(?:max(?:imum)?|highest|to)\b/i;

const YES = anyCase(String.raw`^(?:yes|ja|oui|sí|si|sim|tak)(?!\p{L})`);
const NO = anyCase(String.raw`^(?:no|nein|non|nee|nej|não|nie)(?!\p{L})`);

function labelledMode(page: Page): string | null {
  let refused = false;
  for (const { label, value } of labelledValues(pageLines(page), labelsOf.mode)) {
    // "Remote: yes" says it with its label; "Telework eligible: yes" allows some days.
    if (YES.test(value)) return /telework/i.test(label) ? 'hybrid' : label;
    if (NO.test(value)) refused = true;
    // "Working pattern: full-time" stands under a word that others use for the mode.
    else if (value.length < 80 && (readMode(value) !== null || readEmployment([value]) === null))
      return refused && readMode(value) === null ? 'on-site' : value;
  }
  return refused ? 'on-site' : null;
}

const CLOSES = anyCase(
  String.raw`^(?:apply (?:before|by)|closes(?: on)?|(?:the )?closing(?: date)?|applications? (?:close|must be received)|deadline|bewerbungsfrist|bewerbungsschluss|bewirb dich bis|bewerben sie sich bis|ansøgningsfrist|ansøg senest|søk(?:nadsfrist| senest)?|sista ansökningsdag|(?:ansök|sök) senast|solliciteren (?:kan )?tot|reageer (?:voor|tot)|date limite|postulez avant|fecha límite|prazo|inscrições até|scadenza|candidati entro)(?!\p{L}).{0,50}\d`,
);

/** A short line of its own that says until when, without a label: "Apply before 11:55 pm on Sunday 14th December 2025". */
function closingLine(page: Page): string | null {
  const line = pageLines(page)
    .filter(({ text, zone }) => (zone === 'main' || zone === 'aside') && text.length <= 100)
    .flatMap(({ text }) => text.split(/\s*[·•∙|]\s*/))
    .find((text) => CLOSES.test(text) && /\b20\d{2}\b/.test(text));
  return line?.replace(/\b\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?/gi, ' ') ?? null;
}

const CLOSING_SENTENCE = anyCase(
  String.raw`(?:bewerb\p{L}*|schreib\p{L}*|meld\p{L}*|write|skriv|schrijf|napisz|scrivi|écri\p{L}+|escrib\p{L}+|unterlagen|applications?|apply|cv|résumé|resume|letters?|candidat\p{L}+|postule[rz]|lettre|sollicit\p{L}+|solliciteer|brief|reageer|reageren|ansøgning(?:en)?|ansök\p{L}*|søknad(?:en)?|curricul\p{L}+|domand[ae]|inviare|solicitud\p{L}*|inscri\p{L}+|escreve\p{L}*|enviar?|dokument\p{L}*|aplikac\p{L}+|zgłosze\p{L}+|ofert\p{L}*)(?:[^.!?]|\.(?=\S)){0,140}?\s(?:bis(?: zum| spätestens)?|by|before|no later than|avant le|jusqu['’]au|vóór|voor|uiterlijk|senest(?: den)?|senast(?: den)?|inden(?: den)?|innan(?: den)?|innen|entro(?: e non oltre)?(?: il)?|(?:do|przed)(?: dnia| dniem)?|até(?: ao?)?(?: dia)?|antes del?|hasta el)\s+(?:\p{L}{3,10}day,? |\p{L}{4,10}tag,?(?: de[mn])? )?(${WRITTEN_DAY})`,
);

/** The day until which a sentence of the ad's text asks for applications. */
function closingSentence(page: Page): string | null {
  for (const { text } of findBody(page)?.lines ?? []) {
    const day = text.includes('20') ? CLOSING_SENTENCE.exec(text.slice(0, 2000))?.[1] : undefined;
    if (day !== undefined) return day;
  }
  return null;
}

const POSTED = anyCase(
  String.raw`^(?:posted|published|advertised|listed|veröffentlicht|online (?:seit|since|sinds)|ausgeschrieben seit|publiée?|mise en ligne|publicad[oa]|geplaatst|opslået|indrykket|publicerad|publisert|pubblicat[oa]|opublikowan[oaey]|(?:вакансия )?опубликован[оа])(?!\p{L}).{0,12}\d`,
);

/** A short line of its own that says since when, without a label: "Publiée le 18/11/2026. Réf : VF-01". */
function postingLine(page: Page): string | null {
  const line = pageLines(page).find(
    ({ text, zone }) =>
      (zone === 'main' || zone === 'aside') &&
      text.length <= 80 &&
      POSTED.test(text) &&
      /\b20\d{2}\b/.test(text),
  );
  return line?.text.split(/\.\s|\s[·|–-]\s/)[0] ?? null;
}

function applyLink(page: Page): string | null {
  for (const line of pageLines(page)) {
    if (!isApply(line) || line.zone === 'related') continue;
    const pressed = line.parts.filter(({ text }) => line.parts.length === 1 || isApplyText(text));
    const link = pressed.map((part) => part.element.closest('a[href]')).find((anchor) => anchor !== null);
    const href = link?.getAttribute('href')?.trim() ?? '';
    if (href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href)) return href;
  }
  return null;
}
