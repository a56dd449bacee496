import { anyCase } from '@/utils/text/any-case';

import { pageLines } from '../dom/page-lines';
import { WRITTEN_DAY } from '../lexicon/written-day';
import type { Page } from '../page';
import { findBody } from './find-body';
import { cardBlocks } from './find-cards';
import { saysPosted } from './says-posted';

const CLOSES = anyCase(
  String.raw`^(?:apply (?:before|by)|closes(?: on)?|(?:the )?closing(?: date)?|applications? (?:close|must be received)|deadline|bewerbungsfrist|bewerbungsschluss|bewirb dich bis|bewerben sie sich bis|ansøgningsfrist|ansøg senest|søk(?:nadsfrist| senest)?|sista ansökningsdag|(?:ansök|sök) senast|solliciteren (?:kan )?tot|reageer (?:voor|tot)|date limite|postulez avant|fecha límite|prazo|inscrições até|scadenza|candidati entro)(?!\p{L}).{0,50}\d`,
);

/** A short line of its own that says until when, without a label: "Apply before 11:55 pm on Sunday 14th December 2025". */
export function closingLine(page: Page): string | null {
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
export function closingSentence(page: Page): string | null {
  for (const { text } of findBody(page)?.lines ?? []) {
    const day = text.includes('20') ? CLOSING_SENTENCE.exec(text.slice(0, 2000))?.[1] : undefined;
    if (day !== undefined) return day;
  }
  return null;
}

/** A short line of its own that says since when, without a label: "Publiée le 18/11/2026. Réf : VF-01". */
export function postingLine(page: Page): string | null {
  const inCard = cardBlocks(page);
  const line = pageLines(page).find(
    ({ at, text, zone }) =>
      (zone === 'main' || zone === 'aside') &&
      !inCard.has(at) &&
      text.length <= 80 &&
      saysPosted(text) &&
      /\b20\d{2}\b/.test(text),
  );
  return line?.text.split(/\.\s|\s[·|–-]\s/)[0] ?? null;
}
