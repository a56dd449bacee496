import { anyCase } from '@/utils/text/any-case';
import { clip } from '@/utils/text/clip';
import { wordsPattern } from '@/utils/text/words-pattern';
import type { Level } from '@/utils/goals/direction';

/** Whose assistant one is says nothing about one's own level. */
const ASSISTANT_TO = anyCase(
  String.raw`(?:assist\p{L}{1,6}|secretary|sekretär\p{L}{0,3}|chief of staff|support)\s(?:to|of|der|des|du|de la|til|till|van)\s.{0,80}$`,
);
/** Managers of a thing and not of people: their level stands in another word or nowhere. */
const OF_THINGS = wordsPattern(
  '(?:product|produkt|project|projekt|projet|programme?|account|key account|client|customer|customer success|success|community|content|social media|marketing|campaign|brand|category|case|relationship|partner|partnerships?|' +
    'bid|contract|office|facility|facilities|event|risk|compliance|quality|data|it|test|release|change|delivery|service|asset|portfolio|fund|wealth|process|property|estate|talent acquisition|recruitment|hr|supply chain|' +
    'logistics|inventory|vendor|business development|development|sales|channel|territory|area|regional|site|security|research|study|clinical|trial|regulatory|demand|performance|growth|seo|crm|technical|implementation|solution|solutions|' +
    'network|incident|problem|configuration|requirements?|communications?|pr|public relations|e commerce|ecommerce) manager(?:in)?',
  'gi',
);

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    'intern',
    wordsPattern(
      'intern|interns|internships?|co op|praktikum|praktikant\\p{L}{0,3}|pflichtpraktikum|werkstudent\\p{L}{0,3}|working student|stage|stagiaire|stagiair|becari[oa]|prácticas|estágio|estagiári[oa]|tirocinio|tirocinante|staż\\p{L}{0,4}|studentermedhjælper',
    ),
  ],
  [
    'executive',
    wordsPattern(
      'chief(?! of staff) (?:\\p{L}{2,14} ){1,3}officer|c[efotimps]o|ciso|cpo|cro|vp|svp|evp|vice president|managing director|geschäftsführer\\p{L}{0,3}|vorstand|president|directeur général|directrice générale|director general|adm\\.? direktør|administrerende direktør|verkställande direktör|vd|dyrektor generalny|amministratore delegato',
    ),
  ],
  [
    'director',
    wordsPattern(
      'directors?|director[ae]|head of|direktor\\p{L}{0,3}|directeur|directrice|direktør|direktör|bereichsleit\\p{L}{1,5}|hauptabteilungsleit\\p{L}{1,5}|leiter(?:in)?|direttore|direttrice|diretor[a]?|dyrektor|hoofd',
    ),
  ],
  [
    'lead',
    wordsPattern(
      "(?:team ?)?lead(?!s? (?:gen|generation|management|conversion|nurturing))|leader|tech ?lead|principal|teamleit\\p{L}{1,5}|gruppenleit\\p{L}{1,5}|team ?leader|chef d['’]équipe|responsable|lider|líder|teamleider|teamleder|teamledare|staff (?:\\p{L}{2,14} ){0,3}(?:engineer|developer|scientist|designer|architect|researcher|programmer|sre)|distinguished",
    ),
  ],
  [
    'manager',
    wordsPattern(
      'manager(?:in)?|abteilungsleit\\p{L}{1,5}|filialleit\\p{L}{1,5}|supervisor|chef de service|gerente|jefe|jefa|afdelingschef|afdelingsleder|avdelningschef|enhetschef|avdelingsleder|leder|kierownik',
    ),
  ],
  [
    'senior',
    wordsPattern(
      'senior|sr\\.?|snr|seniors?|erfahren\\p{L}{0,2}|expérimentée?|confirmée?|sênior|ervaren|erfaren|starszy|experienced|expert|experte|(?:iii|iv)(?=\\s?(?:$|[(,–-]))',
    ),
  ],
  [
    'mid',
    wordsPattern(
      'mid|mid level|midlevel|medior|intermediate|regular|mittel|intermédiaire|pleno|ii(?=\\s?(?:$|[(,–-]))',
    ),
  ],
  [
    'junior',
    wordsPattern(
      'junior|jr\\.?|jnr|entry level|graduates?|new grad|grad|absolvent\\p{L}{0,4}|berufseinsteiger\\p{L}{0,3}|berufseinstieg|trainee|débutante?|starter|recién graduado|recién titulado|nyuddannet|nyutexaminerad|nyutdannet|júnior|apprentice|auszubildende[rn]?|azubi|młodszy|i(?=\\s?(?:$|\\())',
    ),
  ],
];

/**
 * The level a job title states, in the languages ads come in; `null` for a title that says none ("Product Manager" manages
 * a product). Roman numerals count as steps: I junior, II mid, III and IV senior.
 */
export function readLevel(title: string): Level | null {
  const plain = clip(title, 300).replace(ASSISTANT_TO, ' ').replace(OF_THINGS, ' ');
  const found = LEVELS.filter(([, pattern]) => pattern.test(plain)).map(([level]) => level);
  return found[0] ?? null;
}
