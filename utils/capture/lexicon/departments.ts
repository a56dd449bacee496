import { fold } from '@/utils/text/fold';

const TRADES = new Set(
  (
    'accounting accountancy accounts administration administrative admin analytics architecture audit aviation banking biotech business-development call-centre call-center care ' +
    'cloud commercial communication communications community compliance construction consulting content corporate corporate-development creative customer customer-experience ' +
    'customer-service customer-success customer-support data data-science design development devops distribution education engineering events executive facilities finance ' +
    'financial-services general-management graphic-design growth health healthcare hospitality hr human-resources humanities industrial information-technology insurance internship it it-software ' +
    'labs leadership legal logistics maintenance management manufacturing marketing media medical merchandising mobile network networking office-support office operations other ' +
    'partnerships people people-culture platform policy pr procurement product product-management production products programming project-management property psychology public-policy purchasing ' +
    'quality quality-assurance r-d real-estate recruiting recruitment research research-development retail revenue risk risk-management safety sales science security self-employment ' +
    'services social software software-development software-engineering strategy students supply-chain support sustainability systems talent talent-acquisition tax teaching tech ' +
    'technical technology telecommunications tourism trades trading training transport ux warehouse web web-development ' +
    'buchhaltung einkauf entwicklung finanzen forschung fertigung gesundheit handwerk kundenservice kundendienst lager logistik marketing pflege personal personalwesen produktion recht ' +
    'technik verkauf vertrieb verwaltung wissenschaft ' +
    'achats commerce comptabilite droit enseignement ingenierie informatique juridique logistique production qualite recherche ressources-humaines sante ventes ' +
    'administracion compras contabilidad finanzas informatica ingenieria logistica produccion recursos-humanos salud tecnologia ventas ' +
    'acquisti amministrazione informatica produzione vendite risorse-umane'
  ).split(' '),
);
const JOINED = /\s*(?:[&/,+>]|\b(?:and|und|et|y|e|og|och|en|of|de)\b)\s*/;
/** Parts of a university, an office or a firm. */
const UNIT =
  /^(?:fachbereich|fakultat|dekanat|dezernat|referat|abteilung|lehrstuhl|institut fur|stabsstelle|department|faculty|school|division|directorate|chair|section|departement|direction|service|facultad|facultat|departamento|dipartimento|institutt for|institut for|institutionen for|afdeling|avdeling|avdelning)\b|\b(?:department|faculty|fakultat)$/;

/**
 * Whether a short text names a field of work or a part of an organisation ("Sales & Marketing", "Fachbereich 3"), as lists
 * of jobs sort by, and no firm.
 */
export function isDepartment(text: string): boolean {
  const words = fold(text).replace(/\s+/g, ' ').trim();
  if (UNIT.test(words)) return true;
  const parts = words.split(JOINED).filter((part) => part !== '' && part !== '-');
  return parts.length > 0 && parts.every(isTrade);
}

/** "product operations", "supply chain": a trade of two words, or two of them. */
const isTrade = (part: string): boolean =>
  TRADES.has(part.replace(/[\s&-]+/g, '-')) ||
  (part.split(/[\s-]+/).length <= 3 && part.split(/[\s-]+/).every((word) => TRADES.has(word)));
