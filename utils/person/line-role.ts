import { anyCase } from '@/utils/text/any-case';

const ROLES = [
  'hiring manager|head of|director|professor|team ?lead(?:er)?|lead(?:er)?|manager|vice president|vp|chief|c[etof]o|(?:co-?)?founder|owner|supervisor|foreman|superintendent|principal investigator',
  '[\\p{L}]{0,20}direktor(?:in)?|gesch[äa]ftsf[üu]hr(?:er(?:in)?|ung)|vorstand|inhaber(?:in)?|[\\p{L}]{0,30}leit(?:er(?:in)?|ung)|(?:ober|chef)[äa]rzt(?:in)?|[\\p{L}]{1,20}meister(?:in)?',
  "responsable|directeur|directrice|g[ée]rante?|chef(?:fe)? d[e’']\\p{L}*",
  '(?:team|afdelings|unit|cluster|sector|lijn|programma)manager|[\\p{L}]{0,30}leider|hoofd|afdelingshoofd|leidinggevende',
  '[\\p{L}]{0,30}(?:chef(?:in)?|sjef|leder|ledare)|direkt[øö]r|f[øo]rstander',
  'jefe|jefa|gerente|director[ae]?|capo|responsabile|direttore|direttrice|diretora?|chefe|kierown(?:ik|iczka)|dyrektor(?:ka)?|prezes',
].join('|');
const LINE_ROLE = anyCase(`(?<!\\p{L})(?:${ROLES})(?!\\p{L})`);

/** Personnel departments answer questions about an ad, but the job is not in their line. */
const STAFF = anyCase(
  String.raw`(?<!\p{L})(?:HR|RH|human resources|ressources humaines|recursos humanos|risorse umane|personnel|personal(?:abteilung|leit(?:er(?:in)?|ung)|referent(?:in)?|wesen)|personeel|people (?:&|and) culture|people operations|kadr[ay]?|tillidsrepr[æa]sentant)(?!\p{L})`,
);

const LONGEST = 400;

/** Returns the words of a job title that put somebody in charge of others' work, as they stand there; null without any. */
export function lineRole(title: string): string | null {
  const text = title.slice(0, LONGEST);
  return STAFF.test(text) ? null : (LINE_ROLE.exec(text)?.[0] ?? null);
}
