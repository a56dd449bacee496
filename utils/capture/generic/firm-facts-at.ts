import { anyCase } from '@/utils/text/any-case';

import type { Line } from '../dom/page-lines';

const FIRM_FACT = anyCase(
  String.raw`^(?:industry|industries|sector|company size|team size|(?:number of )?employees|headquarters(?: location)?|(?:year )?founded|website|branche|branchen|betriebsgröße|unternehmensgröße|mitarbeiterzahl|anzahl mitarbeitende|gründungsjahr|hauptsitz|secteur(?: d['’]activité)?|taille de l['’]entreprise|effectifs?|siège(?: social)?|bedrijfsgrootte|aantal medewerkers|hoofdkantoor|tamaño de la empresa|setor|porte da empresa|settore|antal ansatte|antal anställda|bransch|bransje|wielkość firmy|branża)(?::|$)`,
);

/**
 * Where a closing part of the lines `start` to `end` begins that has a heading, no prose, and at least two facts of a firm: its
 * industry, its size, its seat. `end` where there is none.
 */
export function firmFactsAt(
  lines: readonly Line[],
  start: number,
  end: number,
  isProse: (line: Line) => boolean,
): number {
  const lastProse = lines.findLastIndex((line, at) => at >= start && at < end && isProse(line));
  const heading = lines.findIndex((line, at) => at > lastProse && at < end && line.heading > 0);
  const part = heading > start ? lines.slice(heading, end) : [];
  return part.filter(({ text }) => FIRM_FACT.test(text)).length >= 2 ? heading : end;
}
