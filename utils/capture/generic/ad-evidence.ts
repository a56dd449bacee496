import { anyCase } from '@/utils/text/any-case';
import { pageLines } from '../dom/page-lines';
import type { Line, LinePart } from '../dom/page-lines';
import { spoken } from '../dom/spoken';
import type { Zone } from '../dom/zone';
import { labelledValues } from '../dom/labelled-values';
import { adEnds, adHeadings, applyWords } from '../lexicon/ad-words';
import { labelsOf } from '../lexicon/labels';
import { WRITTEN_DAY } from '../lexicon/written-day';
import type { Page } from '../page';
import { perPage } from '../per-page';

/** Whether a text begins with one of the words; they are kept by their first two letters, for every line is asked. */
function beginningWith(words: readonly string[]): (text: string) => boolean {
  const byStart = new Map<string, string[]>();
  for (const word of words) {
    const start = word.slice(0, 2);
    const held = byStart.get(start);
    if (held === undefined) byStart.set(start, [word]);
    else held.push(word);
  }
  return (text) => byStart.get(text.slice(0, 2))?.some((word) => text.startsWith(word)) ?? false;
}

const beginsAsHeading = beginningWith(adHeadings);
const beginsAsEnd = beginningWith(adEnds);
const beginsAsApply = beginningWith(applyWords);

const QUESTION =
  /^(?:what|who|why|how|where) (?:you|we|they|the|this|it|your|will|makes|matters)\b|^what to expect$|^(?:das|was|wer|wie|warum) (?:du|sie|wir|dich|ihnen|dir|bringst|erwartet)\b/;

/** Whether a short line is the heading of a part that ads have. */
export const isAdHeading = (line: Line): boolean =>
  line.text.length <= 70 && !line.action && saysAdHeading(spoken(line.text).replace(/^\d{1,2} /, ''));

const saysAdHeading = (words: string): boolean => beginsAsHeading(words) || QUESTION.test(words);

/** Whether a short line says that what follows is no longer the ad. */
export const isAdEnd = (line: Line): boolean =>
  line.text.length <= 60 &&
  (line.heading > 0 || line.action || line.linked > line.text.length / 2 || line.text.length <= 40) &&
  beginsAsEnd(spoken(line.text));

/** Whether a line is a way to apply, or holds one beside something else ("Posted 5 days agoApply"). */
export const isApply = (line: Line): boolean =>
  ((line.action || line.linked > line.text.length * 0.6 || line.zone === 'form') && isApplyText(line.text)) ||
  (line.parts.length > 1 && line.text.length <= 120 && line.parts.some((part) => isPressedToApply(part)));

/** Whether a short text begins as the words of a way to apply do. */
export const isApplyText = (text: string): boolean =>
  text.length <= 45 && !NO_APPLICATION.test(text) && beginsAsApply(spoken(text));

/** A label of a form, a filter or voucher, and the teaser of another page's ad ("Apply now: Chief Clerk - Harbour") begin so too. */
const NO_APPLICATION =
  /:\s*$|\bapply (?:all )?(?:filters?|coupon|code|changes|discount|promo|voucher|search|sort)\b|^[^:]{4,20}:\s+[^:@/.]+ - [^:@/]+$/i;

const isPressedToApply = ({ text, element }: LinePart): boolean =>
  isApplyText(text) &&
  (element.closest('a[href], button, [role="button"]')?.textContent ?? '').length <= 60 &&
  element.closest('a[href], button, [role="button"]') !== null;

/** Signs on a page that somebody advertises one job: parts that ads have, and ways to apply. */
export interface AdEvidence {
  readonly headings: number;
  readonly apply: number;
  /** Kinds of facts that stand under labels: place, employment, dates, pay, reference. */
  readonly facts: number;
  /** Sentences that look for somebody, or say until when one may write. At most two. */
  readonly sought: number;
  /** A form that asks for a name and a résumé. */
  readonly form: boolean;
}

/** A sentence that tells where an application goes. */
const TO_APPLY = anyCase(
  String.raw`^(?:to apply,? (?:please |for this )?\p{L}|please (?:send|e-?mail) (?:us )?(?:your|a) (?:cv|resume|résumé|application)|send (?:us )?(?:your|a) (?:cv|resume|résumé|application)|bewerbung(?:en)? (?:bitte |mit \p{L}+ )?an\b|(?:ihre|deine|eine) (?:vollständige |aussagekräftige |schriftliche )?bewerbung(?:sunterlagen)? (?:senden|richten|schicken|sende|schicke|schick)|(?:senden|schicken|richten) sie (?:uns )?ihre (?:\p{L}+ )?bewerbung|bewerben sie sich|bewirb dich|(?:envoyez|adressez) (?:votre|vos) (?:cv|candidature)|stuur je (?:cv|sollicitatie)|send (?:din|en) (?:ansøgning|søknad)|skicka (?:din|en) ansökan|envía tu (?:cv|candidatura))`,
);

/** A firm in its own words: it looks for somebody. */
const SEEKS = anyCase(
  String.raw`(?<!\p{L})(?:we(?:['’]re| are)(?: now| currently)? (?:looking for|seeking|recruiting|hiring) an?|wir suchen|suchen wir|nous (?:recherchons|recrutons|cherchons) une?|recrute une?|wij zoeken|zoeken wij|zijn (?:wij |we )?op zoek naar|buscamos|precisamos|procuramos|estamos à procura|cerchiamo|siamo alla ricerca|vi (?:søger|söker|søker)|(?:søger|söker|søker) vi|poszukujemy|szukamy|zatrudnimy|nell['’]ambito .{3,40} ricerchiamo|zoekt (?:\S+ ){0,6}een|sucht (?:\S+ ){0,8}eine?n?(?:/n|\(n\))?|is (?:now |currently )?(?:looking for|seeking|recruiting|hiring) an?|(?:re)?cherche une?|busca una?|(?:ri)?cerca una?|procura uma?|(?:söker|søger|søker)(?: nu| nå)? et?t?n?)(?!\p{L})`,
);

/** A sentence with an address to which an application goes, or a letter by a day. */
const isPost = ({ text }: Line): boolean =>
  text.length <= 400 && text.includes('@') && (APPLICATION.test(text) || BY_DAY.test(text));

const APPLICATION = anyCase(
  String.raw`(?<!\p{L})(?:cvs?|résumé|bewerbung\p{L}*|candidatures?|candidatura|curricul\p{L}+|ansøgning|ansökan|søknad|sollicitatie|zgłoszeni\p{L}+|aplikacj\p{L}+|covering letter|cover letter|lettre de motivation|motivatiebrief|list motywacyjny)(?!\p{L})`,
);
const BY_DAY = anyCase(
  String.raw`(?:bis(?: zum)?|by|before|avant le|vóór|voor|senest|senast|inden|innan|entro|do(?: dnia)?|até|antes del?|hasta el)\s(?:den |le |el |il |dia )*(?:${WRITTEN_DAY})`,
);

const APART = new Set<Zone>(['nav', 'footer', 'related', 'header', 'dialog']);
const NAME_FIELD =
  /\b(?:first ?name|last ?name|full ?name|legal name|surname|family name|given name|vorname|nachname|prenom|nom|voornaam|achternaam|nombre|apellidos?|fornavn|efternavn|etternavn|fornamn|efternamn|nome|sobrenome|cognome|imie|nazwisko)\b/;
const RESUME_FIELD =
  /\b(?:resume|cv|curriculum|lebenslauf|cover letter|motivation\w*|lettre|bewerbungsschreiben|anschreiben|dossier|hoja de vida|curriculo)\b/;

/** What a page shows of an ad and of an application, outside its navigation. */
export const adEvidence = perPage((page: Page): AdEvidence => {
  let headings = 0;
  let apply = 0;
  let name = 0;
  let resume = 0;
  let sought = 0;
  for (const line of pageLines(page)) {
    if (APART.has(line.zone)) continue;
    if (isAdHeading(line) && line.linked < line.text.length * 0.6) headings += 1;
    if (isApply(line) || (line.text.length <= 200 && TO_APPLY.test(line.text)) || isPost(line)) apply += 1;
    if (sought < 2 && line.text.length >= 30 && line.text.length <= 1500 && SEEKS.test(line.text))
      sought += 1;
    if (line.text.length > 90) continue;
    const words = spoken(line.text);
    if (NAME_FIELD.test(words)) name += 1;
    if (RESUME_FIELD.test(words)) resume += 1;
  }
  const asks = page.document.querySelectorAll('input:not([type="hidden"]), textarea').length;
  return { headings, apply, facts: labelledFacts(page), sought, form: name > 0 && resume > 0 && asks >= 3 };
});

const FACTS = ['places', 'employment', 'pay', 'postedOn', 'closesOn', 'externalId'] as const;

function labelledFacts(page: Page): number {
  const lines = pageLines(page);
  return FACTS.filter((field) => labelledValues(lines, labelsOf[field]).length > 0).length;
}
