import { conceptById } from './find-concepts';
import type { Mention } from './find-mentions';
import { foldText } from './fold-text';

/** Fields as ads name them after a degree, by the concept of the study; folded, words parted by bars. */
const FIELDS: readonly (readonly [string, string])[] = [
  [
    'accounting-degree',
    'accounting|accountancy|rechnungswesen|comptabilite|contabilidad|accountancy|redovisning|regnskab|regnskap',
  ],
  ['finance-degree-only', 'finance|finanzwesen|finances|finanzas|finansiering|finans'],
  [
    'business-degree',
    'business administration|business|commerce|management|betriebswirtschaft|bwl|gestion|administracion de empresas|ade|bedrijfskunde',
  ],
  [
    'economics-degree',
    'economics|volkswirtschaft|vwl|economie|economia|economicas|nationalekonomi|okonomi|ekonomi',
  ],
  [
    'engineering-electrical-degree',
    'electrical engineering|elektrotechnik|ee|genie electrique|elektroteknik',
  ],
  ['engineering-mechanical-degree', 'mechanical engineering|maschinenbau|genie mecanique|maskinteknik'],
  ['engineering-civil-degree', 'civil engineering|bauingenieurwesen|genie civil|vag och vatten'],
  ['software-engineering-degree', 'software engineering|softwaretechnik'],
  ['engineering-degree', 'engineering|ingenieurwesen|ingenierie|ingenieria|ingenieurwissenschaften'],
  [
    'computer-science-degree',
    'computer science|computing|computer engineering|cs|informatik|informatique|informatica|datalogi|datavetenskap|informatikk',
  ],
  [
    'information-systems-degree',
    'information systems|information technology|it|mis|wirtschaftsinformatik|systemvetenskap',
  ],
  ['data-degree', 'data science|analytics|data analytics'],
  [
    'maths-degree',
    'mathematics|maths|math|statistics|biostatistics|mathematik|statistik|mathematiques|statistiques|estadistica|matematicas|matematik',
  ],
  ['environmental-degree', 'environmental science|environmental studies|environmental sciences'],
  ['geography-degree', 'geography'],
  ['physics-degree', 'physics|physik|physique|fisica|fysik'],
  ['chemistry-degree', 'chemistry|chemie|chimie|quimica|kemi'],
  ['biology-degree', 'biology|life sciences|life science|biologie|biologia|biologi'],
  ['psychology-degree', 'psychology|psychologie|psicologia|psykologi'],
  ['law-degree', 'law|jura|rechtswissenschaften|droit|derecho|rechten|jura'],
  [
    'education-degree',
    'education|special education|elementary education|secondary education|early childhood education|padagogik|pedagogy|sciences de l.education|pedagogia',
  ],
  ['hr-degree', 'human resources|hr|personalmanagement|ressources humaines|recursos humanos|hrm'],
  ['marketing-degree', 'marketing|markedsforing|marknadsforing'],
  ['communications-degree', 'communications|communication|journalism|kommunikation|journalisme|periodismo'],
  ['architecture-degree', 'architecture|architektur|arquitectura|arkitektur'],
  ['planning-degree', 'urban planning|town planning|city planning|planning|stadtplanung|urbanisme'],
  ['construction-degree', 'construction management|quantity surveying|building surveying'],
  ['public-health-degree', 'public health|epidemiology|health administration|healthcare administration'],
  [
    'political-science-degree',
    'political science|public administration|public policy|politikwissenschaft|verwaltungswissenschaften',
  ],
  ['social-science-degree', 'social sciences|social science|sociology|sozialwissenschaften'],
  ['msw', 'social work|soziale arbeit'],
  ['nursing-degree', 'nursing|pflege|soins infirmiers'],
  ['hospitality-degree', 'hospitality|hotel management|tourism|turismo|tourismus|hotellerie'],
  ['logistics-degree', 'supply chain management|supply chain|logistics|logistik|logistique|logistica'],
  ['design-degree', 'design|graphic design|fashion|fine arts'],
  ['agriculture-degree', 'agriculture|agronomy|agrarwissenschaften|agronomie'],
  ['cyber-degree', 'cyber security|cybersecurity|information security'],
];

const conceptOf = new Map(
  FIELDS.flatMap(([id, words]) => words.split('|').map((word) => [word, id] as const)),
);
const WORDS = [...conceptOf.keys()].toSorted((a, b) => b.length - a.length).join('|');
const OPENS =
  /^(?:['’]?s)?[\s)]{0,2}(?:degree |diploma |studium |abschluss )?(?:\([^)]{1,40}\) )?(?:,? ?(?:preferably|ideally) )?(?:in|of|en|der|des|im|i|med|,|wie|bereich)\s+(?:the (?:field|area) of )?(?:einem |eines |een |an? )?$/;
const JOINT =
  /^(?:\s*[,/]\s*(?:or |and |oder |und |ou |et |o |y |of |en |eller )?|\s+(?:or|and|oder|und|ou|et|o|y|of|en|eller|and\/or)\s+)(?:in |en |an? )?(?:the )?$/;
/** Names of degrees behind which the field stands without a word between: "BSc Economics". */
const SHORT_NAME = /(?<![a-z])(?:[bm]\.?\s?(?:sc|a|s|tech|eng|com)|bba|mba)\.?$/;
const BARE = /^\.?\s(?:\([^)]{1,20}\) )?$/;
/** One field we do not know, before others that we do: "in basket weaving, economics or law". */
const UNKNOWN = /(?<=(?:in|of|,|or|and)\s)(?:[a-z]+ ){0,2}[a-z]+(?:, (?:or |and )?| or | and )$/;
const REACH = 60;

/** Names of degrees that end in the word that opens the field: "BS in", "Studium der". */
const OPENED = /\s(?:in|of|der|des|en|i)$/;

const NAMED = new RegExp(`(?<![a-z])(?:${WORDS})(?![a-z])`, 'g');

const fieldsAfter = (folded: string, end: number): Mention[] => {
  const from = end - (OPENED.exec(folded.slice(Math.max(0, end - 4), end))?.[0].length ?? 0);
  const stretch = folded.slice(from, from + 4 * REACH);
  const found: Mention[] = [];
  let at = 0;
  for (const match of stretch.matchAll(NAMED)) {
    const gap = stretch.slice(at, match.index);
    if (gap.length > REACH) break;
    const leads = found.length === 0 ? OPENS : JOINT;
    const isBare =
      found.length === 0 && BARE.test(gap) && SHORT_NAME.test(folded.slice(Math.max(0, end - 8), end));
    if (!isBare && !leads.test(gap) && !leads.test(gap.replace(UNKNOWN, ''))) break;
    const concept = conceptById(conceptOf.get(match[0]) ?? '');
    if (concept === null) break;
    at = match.index + match[0].length;
    found.push({ concept, start: from + match.index, end: from + at });
  }
  return found;
};

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/**
 * The mentions of a statement with the fields named after a degree read as fields of study: "Bachelor's in accounting or
 * finance" asks for a degree, not for three years at a ledger.
 */
export const withFieldsOfDegree = (statement: string, mentions: readonly Mention[]): Mention[] => {
  const degrees = mentions.filter(({ concept }) => concept.kind === 'degree');
  if (degrees.length === 0) return [...mentions];
  const folded = foldText(statement);
  const fields = degrees.flatMap(({ end }) => fieldsAfter(folded, end));
  const kept = mentions.filter((mention) => !fields.some((field) => overlaps(mention, field)));
  const once = fields.filter((field, at) => fields.findIndex((other) => overlaps(other, field)) === at);
  return [...kept, ...once].toSorted((a, b) => a.start - b.start);
};
