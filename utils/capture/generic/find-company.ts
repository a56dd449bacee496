import { anyCase } from '@/utils/text/any-case';
import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';
import { fold } from '@/utils/text/fold';

import { labelledValues } from '../dom/labelled-values';
import { marksOf } from '../dom/marks-of';
import { spoken } from '../dom/spoken';
import { pageLines } from '../dom/page-lines';
import type { Line } from '../dom/page-lines';
import type { Trust } from '../evidence';
import { acceptCompany } from '../fields/accept-company';
import { boardNames } from '../lexicon/board-names';
import { genericTitles, greetingTitle, openingsTitle } from '../lexicon/generic-titles';
import { labelsOf } from '../lexicon/labels';
import type { Page } from '../page';
import { perPage } from '../per-page';
import { siteNamesOf } from '../fields/site-names';
import { metaValues } from '../strategies/meta';
import { isAdHeading } from './ad-evidence';
import { pageTitles, titlePieces, titleSentence } from './document-title';
import { findBody } from './find-body';
import { findTitle } from './find-title';
import { headerFacts, headerLines, isLabel } from './header-facts';
import { initialsOf } from './initials-of';
import { looksLikePlace } from './looks-like-place';

/** The company that visible text and page titles name, and how surely. */
export interface FoundCompany {
  readonly company: string;
  readonly trust: Trust;
}

/** All that was said for one name: its weight, by how many places, and how many of them show it as the advertiser's. */
interface Sum {
  readonly name: string;
  /** Each writing of the name with the weight it was said with. */
  readonly writings: ReadonlyMap<string, number>;
  /** Weight of the place that gives the name. */
  readonly heaviest: number;
  readonly weight: number;
  readonly places: number;
  readonly shown: number;
}

/** A name somebody gave, with the weight of its place on the page. */
interface Said {
  readonly name: string;
  readonly weight: number;
}

/**
 * The advertising company where no structured data names it: names from labels, marks, page titles, lead-ins and the
 * text are put together; the one with most weight counts, and only agreement of two places makes it trusted.
 */
export const findCompany = perPage((page: Page): FoundCompany | null => {
  const accepted = (isShown: boolean) => (said: Said) => {
    // "ACME on Notion" is ACME.
    const company = acceptCompany(said.name.replace(/(?<=.) on Notion$/, ''), page);
    return company === null ||
      isBoard(company) ||
      isHeading(company) ||
      isBuilder(company, page) ||
      (!isShown && (LISTING_NAME.test(company) || looksLikePlace(company))) ||
      isTitle(company, page) ||
      isItsPlace(company, page)
      ? []
      : [{ name: company, weight: said.weight, shown: isShown ? 1 : 0 }];
  };
  // A title may name the site, which is its signature, or somebody else.
  const site = siteNamesOf(page);
  const titled = fromTitles(page);
  const said = [
    ...[...fromLabels(page), ...fromText(page)].flatMap(accepted(true)),
    ...titled.flatMap((one) =>
      accepted(!site.has(fold(one.name).trim()) && !isHostName(one.name, page))(one),
    ),
    ...fromSigns(page).flatMap(accepted(false)),
  ];
  const sums = new Map<string, Sum>();
  for (const { name, weight, shown } of said) {
    const key = companyKey(name);
    if (key === '') continue;
    const same = [...sums.keys()].find((other) => other === key || sharesStart(other, key));
    const held = same === undefined ? undefined : sums.get(same);
    const writings = withWeight(held?.writings ?? new Map(), name, weight);
    sums.set(same ?? key, {
      name: held === undefined ? name : nameOf(held, { name, weight }, writings),
      writings,
      heaviest: Math.max(weight, held?.heaviest ?? 0),
      weight: (held?.weight ?? 0) + weight,
      places: (held?.places ?? 0) + 1,
      shown: (held?.shown ?? 0) + shown,
    });
  }
  joinAcronyms(sums, page);
  const sorted = [...sums.values()].sort((a, b) => b.weight - a.weight);
  const [first] = sorted;
  if (!first || first.weight < 1.5) return null;
  // Where a site carries other firms' ads, its own signature everywhere says nothing of who advertises; an employer's
  // ad speaks of the employer as well.
  const isBoardSigned = first.shown === 0 && (isBoardLike(page) || isCalledJobs(first.name, page));
  // Neither does it where the ad shows and speaks of somebody else: an agency's page for a client.
  const isAgencySigned = first.shown === 0 && !isSpokenOf(first.name, page);
  const best =
    sorted.find(
      ({ name, shown, weight }) =>
        (isBoardSigned && shown > 0 && weight >= 2) ||
        (isAgencySigned && shown > 1 && weight >= 3 && isSpokenOf(name, page)),
    ) ?? first;
  const second = sorted.find((one) => one !== best);
  const company = withoutLegalForm(best.name, page);
  if (second && second.weight > best.weight * 0.8) return { company, trust: 'low' };
  const isSigned =
    best.shown === 0 && (isBoardSigned || !(isSpokenOf(best.name, page) || isTenant(best.name, page)));
  return { company, trust: best.places >= 2 && best.weight >= 4 && !isSigned ? 'medium' : 'low' };
});

/** Who only lends the page its place: "Cook | Notion" at acme.notion.site. */
const isBuilder = (name: string, { url }: Page): boolean =>
  BUILDERS.some((builder) => spoken(name) === builder && url.hostname.includes(builder));

const BUILDERS = ['notion', 'wix', 'webflow', 'squarespace', 'wordpress', 'framer'];

/** A greeting, a slogan or a page's own name stands where a firm's is looked for: "Wir suchen Dich!", "Our vacancies". */
const isHeading = (name: string): boolean =>
  /[!?]$/.test(name) ||
  greetingTitle.test(name) ||
  openingsTitle.test(name) ||
  genericTitles.has(spoken(name));

/** Whether the page says of a name that the work is there: "Hull" beside "Location: Hull, East Yorkshire". */
function isItsPlace(name: string, page: Page): boolean {
  const labelled = labelledValues(pageLines(page), labelsOf.places).map(({ value }) => value);
  return [...headerFacts(page).places, ...labelled].some(
    (place) => place === name || place.split(/\s*[,(/;]\s*/)[0] === name,
  );
}

const withWeight = (
  writings: ReadonlyMap<string, number>,
  name: string,
  weight: number,
): ReadonlyMap<string, number> => new Map([...writings, [name, (writings.get(name) ?? 0) + weight]]);

/**
 * "ACME" that a title or a label says counts above "ACME Global Inc" in the small print; else the first writing does, unless a
 * longer one was said with more weight: "Brightwater" in prose, its whole name in titles.
 */
function nameOf(held: Sum, now: Said, writings: ReadonlyMap<string, number>): string {
  if (now.weight > held.heaviest && isLegalNameOf(held.name, now.name)) return now.name;
  const own = writings.get(held.name) ?? 0;
  const fuller = [...writings].find(
    ([name, weight]) => weight > own && name.length > held.name.length && !isLegalNameOf(name, held.name),
  );
  return fuller?.[0] ?? held.name;
}

/** Whether a name is another's with a legal form behind it, and perhaps a word between: "ACME Global Inc". */
const isLegalNameOf = (long: string, short: string): boolean =>
  long.startsWith(`${short} `) &&
  /\s(?:Inc\.?|LLC|Ltd\.?|Limited|PLC|Corp\.?|Corporation|GmbH|AG|SE|S\.?A\.?|B\.?V\.?)$/i.test(long);

/** What the page calls by its initials as well is one firm, and goes by its whole name: "UHP" and "University of Harlan Plains". */
function joinAcronyms(sums: Map<string, Sum>, page: Page): void {
  for (const [key, short] of [...sums]) {
    if (!/^\p{Lu}{3,6}$/u.test(short.name)) continue;
    const held = [...sums.values()].find(({ name }) => initialsOf(name) === short.name);
    const written = [...writtenNames(page).values()].find((name) => initialsOf(name) === short.name);
    const name = held?.name ?? (written === undefined ? null : acceptCompany(written, page));
    if (name === null) continue;
    sums.delete(key);
    sums.set(companyKey(name), {
      name,
      writings: new Map([[name, short.weight]]),
      heaviest: Math.max(short.heaviest, held?.heaviest ?? 0),
      weight: short.weight + (held?.weight ?? 0),
      places: short.places + (held?.places ?? 1),
      shown: short.shown + (held?.shown ?? 0),
    });
  }
}

/** "Civil Service Jobs" in the page's titles: the name of a site that lists them, or of a firm's careers pages. */
const isCalledJobs = (name: string, page: Page): boolean =>
  !isSpokenOf(name, page) &&
  pageTitles(page).some((text) => text.toLowerCase().includes(`${name.toLowerCase()} jobs`));

/** Whether the ad's own text says the name. */
function isSpokenOf(name: string, page: Page): boolean {
  const key = companyKey(name);
  return (findBody(page)?.lines ?? []).some(({ text }) => spoken(text).includes(key));
}

/**
 * Whether an address is made for the name: "acme.board.example", "board.example/acme", "careers.acme.example". A site that
 * lists everybody's ads goes by its name alone.
 */
function isTenant(name: string, { url }: Page): boolean {
  const letters = companyKey(name).replaceAll(' ', '');
  const [domain = '', ...below] = url.hostname.split('.').slice(0, -1).toReversed();
  const own = CAREERS_HOST.test(url.hostname) ? [domain] : [];
  return [...own, ...below, ...url.pathname.split('/').slice(1, 3)].some(
    (label) => letters.length > 2 && spoken(label).replaceAll(' ', '') === letters,
  );
}

const CAREERS_HOST =
  /^(?:careers?|jobs?|karriere?|karriar|werkenbij|join|talent|recruit\w*|work|apply|empleo|vagas)\./i;

/** Whether a name is the host's: "Civil Service" on civilservicejobs.example. */
function isHostName(name: string, { url }: Page): boolean {
  const letters = spoken(name).replaceAll(' ', '');
  return letters.length > 3 && url.hostname.replace(/[.-]/g, '').includes(letters);
}

/** A site that calls itself by what it lists ("Computrabajo", "arbeidsplassen.no") is no employer. */
const LISTING_NAME = anyCase(
  String.raw`jobs?(?:$|[^y\p{Ll}])|jobb|vagas|empleos?|empregos?|emplois?|trabajos?|stellen|vacatur|vacanc|praca|arbeidsplass|platsbank|arbeitsagentur|hiring|lavoro|karriere|werken`,
);

const FOR_EMPLOYERS =
  /^(?:for )?(?:employers|recruiters|companies|salaries|company reviews)$|^post (?:a )?jobs?\b|^(?:unternehmen|arbeitgeber|firmen|gehälter|lohn)$|^(?:entreprises|recruteurs|salaires)$|^(?:empresas|salarios|salários)$|^(?:bedrijven|werkgevers)$|^(?:virksomheder|företag|arbetsgivare|bedrifter)$|pracodawc/i;

/** Whether the page's menus offer other firms, or places for their ads. */
const isBoardLike = perPage((page: Page): boolean =>
  pageLines(page).some(
    ({ zone, parts }) =>
      (zone === 'nav' || zone === 'header' || zone === 'footer') &&
      parts.some(({ text }) => FOR_EMPLOYERS.test(text.trim())),
  ),
);

const LEGAL =
  /\b(?:gmbh|ag|se|inc|llc|ltd|limited|plc|corp|corporation|co|company|sa|s a|sas|sarl|bv|b v|nv|n v|a s|as|ab|aps|oy|kg|mbh|spa|srl|sl|pty|lda|ltda|llp|group|gruppe|holding)\b/g;
const companyKey = (name: string): string => spoken(name).replace(LEGAL, ' ').replace(/\s+/g, ' ').trim();
const sharesStart = (a: string, b: string): boolean =>
  a.length > 3 && b.length > 3 && (a.startsWith(`${b} `) || b.startsWith(`${a} `));
/** A board goes by its name, also with its country behind it: "SEEK Australia". */
const isBoard = (name: string): boolean => {
  const key = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const [, first = '', last = ''] = /^(.+)\s(\S+)$/.exec(name) ?? [];
  return boardNames.has(key(name)) || (boardNames.has(key(first)) && looksLikePlace(last));
};

function isTitle(name: string, page: Page): boolean {
  const title = findTitle(page);
  return (
    title !== null &&
    spoken(title.title).includes(spoken(name)) &&
    spoken(name).length > spoken(title.title).length * 0.4
  );
}

function fromLabels(page: Page): Said[] {
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

function fromTitles(page: Page): Said[] {
  const title = findTitle(page);
  const key = title ? spoken(title.title) : '';
  const said: Said[] = [];
  for (const text of pageTitles(page)) {
    const sentence = titleSentence(text).company;
    if (sentence !== undefined) said.push({ name: sentence, weight: 4 });
    // A heading may say more than the page's title does: "Cook, 80–100 %".
    const own = text.toLowerCase().includes((title?.title ?? '').toLowerCase())
      ? (title?.title ?? '')
      : (title?.title.split(/\s*[,(]/)[0] ?? '');
    const at = own.length > 3 ? text.toLowerCase().indexOf(own.toLowerCase()) : -1;
    const rest = at >= 0 ? [text.slice(0, at), text.slice(at + own.length)] : [text];
    for (const piece of rest.flatMap((part) => titlePieces(` ${part} `))) {
      const inSentence =
        /^(?:ledige stillinger|lediga jobb|offene stellen|stellenangebote|karriere|jobs|careers?|working|vacatures|empleos?|carrières|offres d['’]emploi|work|life|jobannonce) (?:på|hos|i|bei|der|beim|at|with|chez|en|bij|à) (.{2,60})$/i.exec(
          piece,
        );
      if (inSentence) said.push({ name: inSentence[1] ?? '', weight: 3.5 });
      const name = piece
        .replace(
          /^(?:jobs?|careers?|karriere|stellen|stelle|working|work|job posting|opening|vacancy|emploi|vacature)?\s*(?:@|at|bei|chez|hos|en|in|bij|der|von|til|till|voor|join)\s+/i,
          '',
        )
        .replace(
          /\s+(?:recrute|sucht|stellt ein|is hiring|is recruiting|hiring|zoekt|busca|søger|söker|søker)$/i,
          '',
        )
        .replace(/\s+(?:careers?|jobs?|karriere|job details|stellenangebote|application)$/i, '')
        .replace(/^[@|:\s–-]+|[|:\s–-]+$/g, '')
        .replace(
          /^(.{2,40}?) (?:at|bij|bei|chez|hos|presso|na|en) (?=\p{Lu})/u,
          (whole: string, place: string) => (looksLikePlace(place) ? '' : whole),
        );
      if (
        name.length < 2 ||
        (key !== '' && spoken(name) === key) ||
        looksLikePlace(name) ||
        (/^\p{Ll}+$/u.test(name) && !isHostName(name, page)) ||
        /\b(?:jobs?|careers?|apply|application|vacanc\w+|stellen\w*|search)\b/i.test(name)
      )
        continue;
      said.push({ name, weight: at >= 0 ? 2.5 : 1 });
    }
  }
  return said;
}

const BY_TEXT: readonly (readonly [RegExp, number])[] = [
  [/\bsee the complete text at ([^.|]{2,60})$/i, 3],
  [
    /^(?:about|über|à propos de|over|sobre|acerca de|om|who is|why|life at|join|working at|wir sind|at|chez|bei|en|hos) (\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?)(?:$|[,?!:]| (?:we|our|you|is|wir|nous|ist|et|er|är)\b)/u,
    1.5,
  ],
  [
    /(?:this position is open with|on behalf of|im namen von|interesse an der|interesse an|intérêt pour|interest in (?:joining )?|join us at|welcome to) [“"]?(?:the )?(\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?)(?:[.,!”"]| (?:and|as|wenn|et|to)\b|$)/u,
    1.5,
  ],
  [
    /^(\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*){0,4}) (?:is (?:a|an|the|one|looking|seeking|hiring|building|committed|on a|proud)|ist (?:ein|eine|der|die|das)|est (?:une?|le|la)|recrute|sucht|busca|es una?|zoekt|is een|är|er en|has been|was founded|offers|helps|provides|pioneered)\b/u,
    1.5,
  ],
];

/** Names in running text; each pattern and name counts once, more when the text repeats the name. */
function fromText(page: Page): Said[] {
  const lines = [
    ...(findBody(page)?.lines ?? []),
    ...pageLines(page).filter((line) => line.zone === 'main' && line.text.length < 400),
  ].slice(0, 400);
  const found = new Map<string, Said>();
  for (const line of new Set(lines)) {
    for (const [pattern, weight] of BY_TEXT) {
      const name = pattern.exec(line.text.slice(0, 300))?.[1]?.trim().replace(/[.,]$/, '');
      if (
        name === undefined ||
        /^(?:The|This|Our|You|Your|We|Us|It|He|She|They|Das|Die|Der|Sie|Wir|Du|Ihr|Le|La|Les|Il|Elle|El|Los|Team|Role|Job|Position|Company|Candidate|Experience|Knowledge|English|Who|What|Why|As|There|Here|Diese[rs]?|Work\w*|Application\w*|Background|Personal|Retry|Similar|Job\w*|Cookie\w*|Some|Many|One|If|In|At|For|With|From|To|And|But|All|Any|Please|How|When|Where|Wer|Was|Sie)\b/.test(
          name,
        )
      )
        continue;
      found.set(`${weight}${name}`, { name, weight });
    }
  }
  return [...found.values()].slice(0, 12);
}

/** Where a site signs: `og:site_name`, its logo, its copyright line, its host. */
function fromSigns(page: Page): Said[] {
  const said: Said[] = [];
  const siteName = metaValues(page).get('og:site_name');
  if (siteName !== undefined) said.push({ name: siteName.replace(/\s*[|–-]\s*.*$/, ''), weight: 1.5 });
  for (const image of Array.from(page.document.querySelectorAll('img[alt]')).slice(0, 15)) {
    const alt = (image.getAttribute('alt') ?? '').trim();
    const name =
      /^(?:logo(?: (?:of|von|de))?\s*[:-]?\s*)(.{2,50})$|^(.{2,50}?)(?:['’]s)?\s*[-–]?\s*(?:company )?logo$/i.exec(
        alt,
      );
    if (name) said.push({ name: name[1] ?? name[2] ?? '', weight: 1.5 });
    else if (alt.length <= 50 && isLogo(image)) said.push({ name: alt, weight: 1.5 });
  }
  const banner = pageLines(page).find(
    ({ zone, parts, linked, text }) =>
      zone === 'header' &&
      parts.length === 1 &&
      text.length <= 50 &&
      linked >= text.length * 0.9 &&
      leadsHome(parts[0]?.element, page),
  );
  if (banner !== undefined && (isHostName(banner.text, page) || isTitled(banner.text, page)))
    said.push({ name: banner.text, weight: 1.5 });
  for (const line of pageLines(page)) {
    if (!/©|\(c\)|copyright/i.test(line.text.slice(0, 200))) continue;
    const sign = line.parts.find((part) => /©|\(c\)|copyright/i.test(part.text))?.text ?? '';
    const copyright =
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:since\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?([a-z\u00c0-\u052f][a-z\d\u00c0-\u052f&.'’/ -]{1,50}?)(?:[.,|]|\s+all rights|$)/i.exec(
        sign.slice(0, 200),
      );
    if (copyright) said.push({ name: withoutLegalForm(copyright[1] ?? '', page), weight: 1.5 });
  }
  const hostNames =
    page.url.protocol === 'file:'
      ? []
      : [...page.url.hostname.split('.').slice(0, -1), ...page.url.pathname.split('/').slice(1, 2)];
  const text = spoken(
    pageLines(page)
      .slice(0, 400)
      .map((line) => line.text)
      .join(' ')
      .slice(0, 30_000),
  );
  const called = writtenNames(page);
  const headed = headedName(page);
  if (headed !== null) said.push({ name: headed, weight: 3 });
  for (const label of hostNames) {
    const words = spoken(label);
    // "quarrybooks.board.example" is whose page it is where a title or a picture writes the name in full.
    const full = called.get(words.replaceAll(' ', ''));
    if (full !== undefined && words.length > 3) said.push({ name: full, weight: 2.5 });
    if (
      words.length > 2 &&
      !/^(?:www|jobs?|careers?|apply|com|co|en|de|fr|job|karriere|stillinger|recruiting|boards|job boards)$/.test(
        words,
      ) &&
      text.includes(words)
    )
      said.push({ name: writtenAs(page, words) ?? label, weight: 1.5 });
  }
  return said;
}

/** Whether the page's own titles hold the name. */
const isTitled = (name: string, page: Page): boolean =>
  name.length >= 3 && pageTitles(page).some((text) => text.toLowerCase().includes(name.toLowerCase()));

/** Whether a part of a line is a link to the site's front page. */
function leadsHome(part: Element | undefined, { url }: Page): boolean {
  const href = part?.closest('a[href]')?.getAttribute('href') ?? '';
  if (href === '' || !URL.canParse(href, url.href)) return false;
  const target = new URL(href, url.href);
  return target.host === url.host && target.pathname === '/' && target.search === '' && target.hash === '';
}

/** A heading of several words that the site's own address spells: "Help at Sea" on helpatsea.board.example. */
function headedName(page: Page): string | null {
  const address = metaValues(page).get('og:url') ?? '';
  const hosts = [page.url.href, address]
    .filter((href) => /^https?:/.test(href) && URL.canParse(href))
    .flatMap((href) => new URL(href).hostname.split('.').slice(0, -1))
    .map((label) => spoken(label).replaceAll(' ', ''));
  const found = pageLines(page).find(
    ({ heading, text, zone }) =>
      heading > 0 &&
      zone === 'main' &&
      text.length <= 60 &&
      text.includes(' ') &&
      hosts.some((host) => isSpelt(text, host)),
  );
  return found?.text ?? null;
}

function isSpelt(name: string, host: string): boolean {
  const letters = spoken(name).replaceAll(' ', '');
  return letters.length >= 7 && host.includes(letters);
}

/** Whether a picture stands in what the page calls a logo, or is called so by itself. */
const isLogo = (image: Element): boolean =>
  [image, image.parentElement, image.parentElement?.parentElement].some((around) =>
    /logo/i.test(around ? marksOf(around) : ''),
  );

/** Names that the page's titles and its pictures of logos write, by their letters alone. */
function writtenNames(page: Page): ReadonlyMap<string, string> {
  const pictures = Array.from(
    page.document.querySelectorAll('header img[alt], a img[alt], [class*="logo"] img[alt]'),
  )
    .slice(0, 10)
    .map((image) => (image.getAttribute('alt') ?? '').replace(/\s*logo\s*/i, ' ').trim());
  const names = [...pageTitles(page).flatMap((title) => titlePieces(title)), ...pictures];
  return new Map(
    names
      .filter((name) => name.length <= 60)
      .map((name) => [spoken(name).replaceAll(' ', ''), name] as const)
      .filter(([letters]) => letters.length > 3),
  );
}

/** The legal name in a copyright line counts as the short one where the ad itself rather says the short one. */
function withoutLegalForm(given: string, page: Page): string {
  // "© City of Harbourford 1998 - 2022"
  const name = given.replace(/\s+(?:19|20)\d{2}(?:\s*[-–]\s*(?:19|20)\d{2})?$/, '');
  const short = name.replace(
    /[,\s]+(?:A\/S|AS|AB|ApS|GmbH|AG|SE|Inc\.?|LLC|Ltd\.?|Limited|PLC|S\.?A\.?|Ltda\.?|Lda\.?|S\.?L\.?|B\.?V\.?|Oy|Corp\.?|Corporation)\.?$/i,
    '',
  );
  if (short === name) return name;
  const text = (findBody(page)?.lines ?? []).map((line) => line.text).join(' ');
  const long = text.split(name).length - 1;
  const alone = text.split(short).length - 1 - long;
  return alone >= 2 && alone > long ? short : name;
}

/** How the page itself writes a word that its address has in small letters. */
function writtenAs(page: Page, words: string): string | null {
  const pattern = new RegExp(`\\b${words.replaceAll(' ', '[\\s-]+')}\\b`, 'i');
  const written = pageTitles(page)
    .concat(
      pageLines(page)
        .slice(0, 300)
        .map((line) => line.text.slice(0, 1000)),
    )
    .map((text) => pattern.exec(text)?.[0])
    .find((found) => found !== undefined && found !== found.toLowerCase());
  return written ?? null;
}
