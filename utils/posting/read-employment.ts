import { clip } from '@/utils/text/clip';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { wordsPattern } from '@/utils/text/words-pattern';
import type { Employment } from '@/utils/posting/posting';

/** What is said of a job's contract, most telling first: a full-time internship is an internship. */
const KINDS: readonly (readonly [Employment, RegExp])[] = [
  [
    'internship',
    wordsPattern(
      'intern|interns|internships?|co op|praktikum|praktika|praktikant(?:in|en)?|pflichtpraktikum|stage|stages|stagiaire|stagiair|stageplek|alternance|prácticas|practicas|becari[oa]|beca|pasantía|' +
        'estágio|estagio|estagiári[oa]|tirocinio|staż|praktikplads|praktikstilling|praktikplats|praktik|internstilling',
    ),
  ],
  [
    'temporary',
    wordsPattern(
      'temporary|temp|fixed ?term|ftc|seasonal|locum|maternity cover|parental leave cover|befristet\\p{L}{0,2}|zeitarbeit|arbeitnehmerüberlassung|saisonal|aushilfe|cdd|intérim|interim|interimaire|saisonnier|temporaire|määräaikai\\p{L}{1,6}|kausityö|travail temporaire|' +
        'contrat à durée déterminée|temporal|eventual|tijdelijk\\p{L}{0,1}|uitzend\\p{L}{0,8}|bepaalde tijd|vikar|vikariat|tidsbegr[æa]nset|midlertidig|tidsbegränsad|visstid\\p{L}{0,12}|tempo determinato|temporário|umowa zlecenie|engagement',
    ),
  ],
  [
    'contract',
    wordsPattern(
      'contractors?|contract(?! (?:type|length|duration|is))(?! ?[:=])|contracting|freelance|freelancers?|freiberuf\\p{L}{1,4}|freie mitarbeit|werkvertrag|indépendant|independent|self employed|autónomo|zzp|b2b|c2c|corp to corp|1099|konsult|konsulent|libero professionista|partita iva',
    ),
  ],
  [
    'full-time',
    wordsPattern(
      'full ?time|ft|vollzeit\\p{L}{0,12}|temps plein|temps complet|plein temps|voltijds?|tiempo completo|jornada completa|jornada intensiva|heltid\\p{L}{0,10}|fuldtid\\p{L}{0,10}|fulltid|kokoaikai\\p{L}{1,6}|kokopäivä\\p{L}{1,6}|tempo pieno|tempo integral|tempo inteiro|período integral|pełny etat|pełen etat|полная занятость',
    ),
  ],
  [
    'part-time',
    wordsPattern(
      'part ?time|pt|teilzeit\\p{L}{0,12}|minijob|geringfügig\\p{L}{0,2}|werkstudent\\p{L}{0,5}|working student|temps partiel|mi temps|deeltijds?|tiempo parcial|media jornada|jornada parcial|deltid\\p{L}{0,10}|osa aikai\\p{L}{1,6}|tempo parziale|meio período|część etatu|частичная занятость|bijbaan|studiejob|studenterjob',
    ),
  ],
];
/** A contract without an end is as often part-time: these words are known and decide nothing. */
const NO_KIND = wordsPattern(
  'permanent|indefinite|open ended|regular|employee|employment|other|andere|autre|otro|festanstellung|unbefristet\\p{L}{0,2}|feste anstellung|cdi|durée indéterminée|vakituinen|toistaiseksi voimassa oleva|contrat à durée indéterminée|temps indéterminé|indefinido|contrato indefinido|vast|vaste|onbepaalde tijd|fast|fastansættelse|tillsvidare\\p{L}{0,12}|fast ansettelse|tempo indeterminato|clt|umowa o pracę|permanent contract|volunteer|per diem|any',
);

/**
 * The kind of employment that one or more short texts state: schema.org values (`FULL_TIME`, `CONTRACTOR`, `INTERN` …) or
 * words of eleven languages. Of several the most telling wins: internship, temporary, contract, then full-time before
 * part-time. "Permanent" alone says nothing of the hours and gives `null`.
 */
export function readEmployment(texts: readonly string[]): Employment | null {
  // "Permanent contract" and "full-time contract" speak of the paper, not of contracting.
  const text = asOne(texts).replace(
    /(permanent|employment|full[\s-]?time|part[\s-]?time) contract(?![a-zà-ÿ])/gi,
    '$1',
  );
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Whether the texts are understood and yet name no kind of employment ("permanent", "other"). */
export function leavesEmploymentOpen(texts: readonly string[]): boolean {
  return readEmployment(texts) === null && NO_KIND.test(asOne(texts));
}

function asOne(texts: readonly string[]): string {
  return collapseWhiteSpace(clip(texts.slice(0, 20).join(' | '), 1000).replaceAll('_', ' '));
}
