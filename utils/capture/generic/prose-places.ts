import { LETTERS } from '@/utils/text/letters';

import type { Page } from '../page';
import { findBody } from './find-body';
import { looksLikePlace } from './looks-like-place';

/** A name of a place with up to two more parts behind commas: "Aarhus C", "Austin, Texas", "Porto, Portugal". */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|am|an der|de|del|la|le|sur|upon|of)){0,4}(?:, \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}){0,2}/u;
/** "Campus Nord i Aalborg", "our Mill Street office in Leeds": a site and the town behind it. */
const SITE = /^(?:\p{L}[\p{L}.'’-]* ){1,4}(?:in|i|à|en|em|a|te|w|we) (\p{Lu}.*)/u;
/** Sentences that say where the work is, by language. */
const SAID = [
  '(?:position|role|job|vacancy|post|opportunity|internship|stipend|fellowship)(?: \\p{L}+){0,2} (?:is|will be|can be) (?:(?:primarily|mainly|physically|initially) )?(?:located|based|situated)(?: (?:out of|at|in|from))?(?: (?:our|the) (?:\\p{L}+ ){0,2}(?:office|offices|headquarters|hq|campus) in)?',
  '(?:place|location) of (?:work|employment)(?: is|:)?(?: (?:at|in))?',
  '(?:you will|you ll|you’ll) be (?:based|located|working)(?: (?:in|at|from|out of))(?: (?:our|the) (?:\\p{L}+ ){0,2}(?:office|offices|headquarters|hq) in)?',
  '(?:arbeitsort|dienstort|einsatzort|standort|arbeitsplatz)(?: ist|:)?(?: in)?',
  '(?:poste|emploi|stage)(?: \\p{L}+){0,2} (?:est )?(?:basé|situé|localisé)e?(?: à| en| au)',
  '(?:puesto|trabajo|posición|vacante)(?: \\p{L}+){0,2} (?:está )?(?:ubicad[oa]|situad[oa]|basad[oa]|con sede)(?: en)',
  '(?:jornada completa|jornada parcial|full[- ]time|part[- ]time|vollzeit|teilzeit|temps plein|temps partiel|tempo pieno|tempo inteiro|heltid|fuldtid|deltid|fulltime|parttime|pełny etat)(?:,? (?:based|stelle|position|job|role|post|permanent|indefinido))?,? (?:en|in|à|a|i|em|te|w)',
  '(?:standplaats|werklocatie)(?: is|:)?(?: in)?',
  '(?:arbejdsstedet?|arbejdsplads(?:en)?|tjenestested(?:et)?)(?: er|:)?(?: i)?',
  '(?:placeringsort(?:en)?|arbetsort(?:en)?|tjänsten är placerad)(?: är|:)?(?: i)?',
  '(?:arbeidssted(?:et)?)(?: er|:)?(?: i)?',
];
const SENTENCES = SAID.map(
  (words) => new RegExp(`(?<![${LETTERS}])${words.replaceAll('\\p{L}', `[${LETTERS}]`)} `, 'i'),
);

/** A house of the employer's and the town it is in: "für unser Haus in Ansbach", "at our clinic in Ludlow". */
const HOUSE =
  /(?<!\p{L})(?:(?:für|an|in) unser(?:e[mnrs]?)? (?:\p{L}+ )?(?:haus|standort|klinik|klinikum|filiale|werk|niederlassung|praxis|büro|zentrale|geschäftsstelle|hauptsitz) in|am standort|(?:for|at) our (?:\p{L}+ )?(?:office|site|clinic|plant|branch|headquarters|factory|warehouse|store|shop) in|(?:pour|dans|sur) notre (?:\p{L}+ )?(?:site|agence|usine|magasin|clinique|siège|bureau) (?:de|à)|(?:para|en) nuestr[ao] (?:\p{L}+ )?(?:sede|oficina|centro|planta|tienda|fábrica) (?:de|en)|(?:voor|op|in) on(?:s|ze) (?:\p{L}+ )?(?:kantoor|vestiging|locatie|filiaal|fabriek) in|(?:til|till|på|ved) (?:vores?|vår|vårt|vårat) (?:\p{L}+ )?(?:kontor|afdeling|avdelning|butik|fabrik|anläggning) (?:i|på)) ((?:(?:Bad|St\.?|Sankt|Saint|La|Le|Los|Las|El|San|Den|Nieder|Ober|New|Great) )?\p{Lu}\p{Ll}[\p{L}'’-]+(?: (?:am|an der|im|sur|upon|aan den|aan de|de) \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+(?= (?:suchen|we\b|nous|zoeken)))?)/iu;

/** The place that a sentence of the ad's text names as the place of work, when it is written like a place; else `null`. */
export function prosePlaces(page: Page): readonly string[] | null {
  for (const { text } of findBody(page)?.lines ?? []) {
    const line = text.slice(0, 3000);
    const town = HOUSE.exec(line)?.[1];
    if (town !== undefined && /^\p{Lu}/u.test(town)) return [town];
    for (const sentence of SENTENCES) {
      const said = sentence.exec(line);
      if (said === null) continue;
      const after = line.slice(said.index + said[0].length);
      for (const rest of [after, SITE.exec(after)?.[1] ?? '']) {
        const named = NAME.exec(rest)?.[0].replace(/[.,'’-]+$/, '');
        if (named && looksLikePlace(named)) return [named];
      }
    }
  }
  return null;
}
