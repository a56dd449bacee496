import { clip } from '@/utils/text/clip';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { plainTextOfMarkdown } from '@/utils/text/plain-text-of-markdown';
import { readEmployment } from '@/utils/posting/read-employment';
import { wordsPattern } from '@/utils/text/words-pattern';
import type { Employment } from '@/utils/posting/posting';

const LONGEST = 60_000;
const MOST_LINES = 3000;
const HOURS =
  'full ?time|part ?time|vollzeit|teilzeit|temps plein|temps partiel|voltijds?|deeltijds?|heltid|fuldtid|fulltid|deltid|jornada completa|media jornada';
/** Words of a title that speak of its contract and never of its subject ("Contract Manager", "Stage Technician"). */
const IN_TITLE = wordsPattern(
  `${HOURS}|interns?|internships?|praktikum|praktikant\\p{L}{0,3}|werkstudent\\p{L}{0,5}|working student|estágio|becari[oa]|prácticas|tirocinio|praktikplads|freelance|freelancer|befristet|temporary|fixed ?term|vikariat`,
);
const LABEL =
  /^(?:employment(?: type)?|job type|type of (?:employment|contract|position|job)|contract(?: type)?|work type|position type|schedule|working hours|anstellungsart|beschäftigungsart|arbeitszeit|vertragsart|pensum|type de contrat|contrat|temps de travail|dienstverband|tipo de contrato|jornada|ansættelsesform|arbejdstid|anställningsform|omfattning|stillingstype|omfang)\s?[:–-]\s?(.{2,80})$/i;
const STATEMENT = wordsPattern(
  `(?:${HOURS}|temporary|fixed ?term|contract|freelance|permanent|internship)(?:,? (?:permanent|full ?time|part ?time|temporary|fixed ?term|contract|remote|hybrid|on ?site|salaried|exempt|hourly)){0,3} (?:position|role|job|opportunity|employment|vacancy|stelle|festanstellung|contract|basis|stilling|ansættelse|anställning|tjänst|poste|functie|baan|puesto)|` +
    `(?:position|role|job|stelle|stilling|tjänst|poste|functie) (?:is|in|à|på|som|voor)(?: \\p{L}{1,10})? (?:${HOURS})|in (?:vollzeit|teilzeit)`,
);
/** "Backend Engineer - Full time – Leeds", or a line of its own: "Full time (37 hours)". */
const SET_OFF = new RegExp(
  `(?:^|[|·,(–—]\\s?|\\s-\\s)(${HOURS.replaceAll(' ', '[\\s-]')})\\s?(?:$|[|·,()–—]|\\s-\\s)`,
  'i',
);
const LONGEST_HEADLINE = 120;
/** "… our full-time employees get": who else works there. */
const OTHERS = wordsPattern('full ?time (?:employees|staff|team|equivalents?)|fte', 'gi');

/** A kind of employment and which text states it. */
export interface FoundEmployment {
  readonly value: Employment;
  readonly where: 'title' | 'description';
}

/**
 * The kind of employment that title or running text (Markdown) state about this job, or `null`: a word of the title that can
 * mean nothing else, a label with its value, or a phrase such as "full-time position" or "temporary role".
 */
export function findEmployment(title: string, text: string): FoundEmployment | null {
  const inTitle = readEmployment([IN_TITLE.exec(clip(title, 300))?.[0] ?? '']);
  if (inTitle !== null) return { value: inTitle, where: 'title' };
  const lines = plainTextOfMarkdown(clip(text, LONGEST))
    .split('\n')
    .slice(0, MOST_LINES)
    .map(collapseWhiteSpace);
  for (const line of lines) {
    const value = line.length <= 160 ? LABEL.exec(line)?.[1] : undefined;
    const found = value === undefined ? null : readEmployment([value]);
    if (found !== null) return { value: found, where: 'description' };
  }
  for (const line of lines) {
    const headline = line.length <= LONGEST_HEADLINE ? SET_OFF.exec(line)?.[1] : undefined;
    const found = readEmployment([
      headline ?? STATEMENT.exec(clip(line, 2000).replace(OTHERS, ' '))?.[0] ?? '',
    ]);
    if (found !== null) return { value: found, where: 'description' };
  }
  return null;
}
