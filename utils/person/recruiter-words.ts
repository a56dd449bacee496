import { anyCase } from '@/utils/text/any-case';

const RECRUITER = anyCase(
  String.raw`(?<!\p{L})(?:recruit(?:er(?:in(?:nen)?|s)?|ing|ment|eur|euse)?|recrut(?:amento|ement|eur|euse|ador|adora)|reclutador(?:a)?|talent (?:acquisition|partner|advisor|scout|sourc\w{1,8})|talent-?akquise|(?:head|director|vp|chief) (?:of )?talent|sourcer|recrutador[ae]?|recrutadora|head-?hunt(?:er|ing)?|staffing|resourcing|people partner|partenaire talents?|personalberater(?:in)?|personalreferent(?:in)?|personalvermitt\p{L}{1,6}|consultora? de selecci[oó]n|charg[ée]e? de recrutement|wervings?\p{L}{0,20}|werving|personalgewinnung|(?:responsable|t[eé]cnic[oa]|especialista|jef[ea]) (?:de|en) selecci[oó]n|(?:responsabile|addett[oa]|specialista) (?:della? )?(?:ricerca e )?selezione|selezion(?:e del personale|atore|atrice)|rekryter(?!ande)\p{L}{0,20}|rekrutt?er(?!ende)\p{L}{0,20}|rekrutac(?:ji|ja))(?!\p{L})`,
);
/** "TA" alone is a word of other trades too: it counts only as a capital abbreviation beside one of function or rank. */
const TALENT_ACQUISITION =
  /\bTA\b(?= (?:partner|lead|manager|specialist|business|advisor))|(?:\blead|\bhead of|\bmanager,?) TA\b/i;

const STAFFING = anyCase(
  String.raw`(?<!\p{L})(?:staffing(?: and recruiting)?|recruitment (?:agency|consultancy|consultants?|services|firm|partners?)|recruiting (?:agency|firm)|executive search|search firm|recruitment consultant|specialist recruiters?|recruitment specialists?|personalberater(?:in)?|personalvermittler(?:in)?|(?:freelance|independent|self-employed|freiberufliche?r?|selbst[äa]ndige?r?|ind[ée]pendante?) (?:\p{L}{1,12} )?(?:recruit\p{L}{1,6}|sourcer|head-?hunter)|(?:reclutador|recrut(?:eu[rs]|ador))\p{L}{0,3} (?:\p{L}{1,12} )?(?:ind[ée]pend[ie]\p{L}{1,4}|aut[óo]nom[oa]|freelance)|personalberatung|personaldienstleist\p{L}{1,8}|personalvermittlung|zeitarbeit|headhunt(?:ing|ers?)|cabinet de recrutement|agence d['’]emploi|intérim|agence d['’]interim|consultora de (?:selecci[oó]n|rrhh)|uitzendbureau|wervingsbureau|werving (?:&|en) selectie|bemanning|vikarbureau|rekryteringsf[öo]retag|rekrutt?erings(?:byrå|bureau|firma)|agencja (?:rekrutacyjna|pracy|zatrudnienia)|doradztwo personalne|agenzia per il lavoro|ricerca e selezione|ag[êe]ncia de (?:emprego|recrutamento)|recrutamento e sele[cç][aã]o|selectiebureau|empresa de trabajo temporal)(?!\p{L})`,
);
const STAFFING_NAME = anyCase(
  String.raw`(?<!\p{L})(?:recruit(?:ment|ing|ers?)|recrutement|rekrytering|rekruttering|rekrutacja|staffing|selezione|selecci[oó]n|talentos?(?=$)|(?:search|talent|selection|placements?)(?= ?(?:partners?|group|consulting|ltd|gmbh|inc|bv)?\.?$)|headhunt\p{L}{0,6}|executive search|personal(?:beratung|vermittlung|service|dienst)|(?<=\p{L} )personal(?=(?: (?:gmbh|ab|ag|se))?\.?$)|search (?:&|and) selection|talent solutions|hays|michael page|pagegroup|page personnel|robert half|robert walters|randstad|adecco|manpower(?:group)?|korn ferry|kelly services|brunel|gulp|hudson|morgan philips|harvey nash|experis|akkodis|spring professional|reed specialist)(?!\p{L})`,
);
const UNDISCLOSED_CLIENT = anyCase(
  String.raw`(?<!\p{L})(?:on behalf of(?: \p{L}{1,12}){0,2} (?:our|my|a) clients?\b|(?:for|with|representing|representar)(?: \p{L}{1,12}){0,2} (?:our|my|a) client\b|(?:our|my) client\b(?!s'? success)|i['’]m representing|im auftrag (?:unseres|eines) (?:kunden|mandanten|klienten)|im auftrag (?:unseres|eines)(?= [\p{L}-]{1,30}(?:kunden|unternehmens))|für (?:unseren|einen) (?:kunden|mandanten)|unser (?:kunde|mandant)\b|notre client|pour (?:le compte de|l['’]un de nos clients)|nuestro cliente|onze opdrachtgever|vores kunde|vår kund)`,
);

/** Names that search firms like, and other trades too: proof only beside people who recruit. */
const PERHAPS_STAFFING = anyCase(
  String.raw`(?<!\p{L})(?:hire|hiring|people|consulting)(?= ?(?:partners?|group|ltd|gmbh|inc|bv)?\.?$)`,
);

/** Returns the part of a firm's name by which it may be a staffing firm; to be believed only where its people recruit. */
export function perhapsStaffing(organisation: string): string | null {
  return PERHAPS_STAFFING.exec(organisation.slice(0, 200).trim())?.[0] ?? null;
}

/** Returns the words of `text` that make somebody a recruiter, as they stand there; null without any. */
export function recruiterWords(text: string): string | null {
  const head = text.slice(0, 400);
  return RECRUITER.exec(head)?.[0] ?? TALENT_ACQUISITION.exec(head)?.[0] ?? null;
}

/** Returns the words by which an industry line or a description says that a firm is a staffing or search firm. */
export function staffingWords(text: string): string | null {
  return STAFFING.exec(text.slice(0, 2000))?.[0] ?? null;
}

/** Returns the part of a firm's name that makes it a staffing or search firm; null when the name does not tell. */
export function staffingName(organisation: string): string | null {
  return (
    STAFFING_NAME.exec(organisation.slice(0, 200))?.[0] ??
    STAFFING.exec(organisation.slice(0, 200))?.[0] ??
    null
  );
}

/** Returns the phrase by which an ad says that it is placed for a client it does not name; null without one. */
export function undisclosedClient(adText: string): string | null {
  return UNDISCLOSED_CLIENT.exec(adText.slice(0, 20_000))?.[0] ?? null;
}
