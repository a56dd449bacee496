import { fold } from '@/utils/text/fold';

import { genericTitles } from '../lexicon/generic-titles';
import type { Page } from '../page';
import { metaValues } from '../strategies/meta';

const SEPARATORS = /\s+[|·•–—@-]\s+|\s*\|\s*|\s[–—]\s?|: /u;
/** Words around the title and the company that job pages put into their titles. */
const AROUND: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:job application|application|apply|bewerbung|candidature|online application)\s+(?:for|als|für|pour|zu)\s*:?\s*(?:the (?:job|position|role) (?:of )?)?/i,
    '',
  ],
  [/^(?:job details|job|position|stelle|poste|vacature|vaga|puesto|stilling)\s*:\s*/i, ''],
  [
    /\s+(?:job details|job posting|stellenangebot|stellenanzeige|stellendetails|détails (?:du poste|de l[’']offre)|vacaturedetails|detalles del (?:puesto|empleo)|detalhes da vaga|dettagli (?:posizione|offerta)|szczegóły oferty|jobdetaljer|jobbdetaljer)\s*(?=$|\|)/i,
    ' ',
  ],
];

/** What the page's own titles (document, `og:title`, `twitter:title`) say, each whole and tidied, first the document's. */
export function pageTitles(page: Page): string[] {
  const values = metaValues(page);
  const raw = [page.document.title, values.get('og:title') ?? '', values.get('twitter:title') ?? ''];
  const tidy = raw
    .map((text) =>
      text
        .replace(/\s+/g, ' ')
        .replace(/^\(\d+\+?\)\s*/, '')
        .trim(),
    )
    .filter((text) => text !== '' && text.length < 300 && !/\{\{|\$\{|\{\$/.test(text));
  return [...new Set(tidy)];
}

/** A page's title taken apart at its separators, without words like "Job Application for" and pieces that are generic. */
export function titlePieces(title: string): string[] {
  let text = title;
  for (const [pattern, by] of AROUND) text = text.replace(pattern, by);
  return text
    .split(SEPARATORS)
    .map((piece) => piece.trim())
    .filter(
      (piece) =>
        piece !== '' &&
        !genericTitles.has(
          fold(piece)
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
        ),
    );
}

/** Title and company as sentence-like page titles give them: "ACME hiring Cook in Oslo", "Cook at ACME", "Cook Job in Oslo". */
export function titleSentence(title: string): { readonly title?: string; readonly company?: string } {
  const whole = title.split(/\s\|\s/)[0] ?? title;
  const hiring =
    /^(.{2,80}?) (?:is )?(?:hiring|recrute(?: pour des postes de)?|sucht(?: eine?n?)?|busca|zoekt|søger|söker|contratando|está contratando|sta assumendo) (.{3,160}?)(?: (?:in|à|en|em|i|a) (?:[^|]{2,80}))?$/i.exec(
      whole,
    );
  if (hiring) return { company: hiring[1] ?? '', title: hiring[2] ?? '' };
  const application =
    /^(?:job application|application|apply|bewerbung) (?:for|als|für) (.{2,200}) (?:at|bei|chez|@) (.{2,80})$/i.exec(
      whole,
    );
  if (application) return { title: application[1] ?? '', company: application[2] ?? '' };
  const applying = APPLYING.exec(whole)?.[1];
  if (applying !== undefined && /^[\p{Lu}\d]/u.test(applying)) return { company: applying };
  const offered = OFFERED.exec(whole);
  if (offered) return { title: offered[1] ?? '', company: offered[2] ?? '' };
  const job = /^(.{3,160}?) (?:job|jobs|stelle|vacancy) (?:in|at|bei) .{2,80}$/i.exec(
    whole.split(/ - (?=[^-]*$)/)[0] ?? whole,
  );
  return job ? { title: job[1] ?? '' } : {};
}

/** "Cook - Stellenangebot bei ACME", "Cook job with ACME": the employer behind a word for the ad. */
const OFFERED =
  /^(.{3,160}?)(?:\s+[–—-])?\s+(?:stellenangebot|stellenanzeige|job(?:angebot)?|vacancy|offre d['’]emploi|emploi|vacature|oferta de (?:empleo|trabajo)|ledig stilling|stilling|ledigt jobb|offerta di lavoro|vaga) (?:bei|beim|at|with|chez|bij|hos|presso|en|na) (?:der |dem |the )?(\p{Lu}[^|]{1,70})$/iu;

/** "Deine Bewerbung bei ACME": the step of an application that names the firm alone. */
const APPLYING =
  /^(?:bew[ie]rbe? dich(?: jetzt)?|bewerben sie sich(?: jetzt)?|(?:deine |ihre |meine )?(?:online-?)?bewerbung|(?:your |job )?application|apply|postulez|postuler|(?:votre |ta |ma )?candidature|(?:je |uw )?sollicitatie|solliciteer|(?:din )?(?:ansøgning|ansökan|søknad)|tu (?:solicitud|candidatura)) (?:bei der|beim|bei|at|chez|hos|bij|en) (.{2,60}?)[.!]?$/iu;
