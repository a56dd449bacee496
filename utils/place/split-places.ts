import { anyCase } from '@/utils/text/any-case';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { countryOfName } from '@/utils/place/countries';
import { isKnownCity } from '@/utils/place/known-cities';
import { regionsOf } from '@/utils/place/regions';
import { wordsPattern } from '@/utils/text/words-pattern';

const MODE =
  '(?:fully |100\\s?% |full )?(?:remote|remotely|remoto|remota|en remoto|hybrid|hybride|híbrido|on ?site|onsite|in ?office|in person|home ?office|wfh|work from home|working from home|telecommute|' +
  'télétravail|teletrabajo|presencial|vor ort|anywhere in the world|anywhere|worldwide|flexible|distributed|virtual)';
const ONLY_MODE = wordsPattern(
  `^(?:${MODE}(?: (?:work|working|job|position|possible|friendly|ok|only|first|available|eligible|allowed))?[\\s,/&+-]{0,3}(?:or|and|oder|und)?[\\s,/&+-]{0,3}){1,3}$`,
);
const LEADING_MODE = new RegExp(
  `^${MODE.replaceAll(' ', '[\\s-]')}(?:[\\s-](?:work|working|remote|job))?\\s?(?:(?:in|from|within|at|near|based in)\\s|[:,–-]\\s?)`,
  'i',
);
const MORE = wordsPattern(
  '^(?:\\+|and|und|et|&)?\\s?\\d{0,3}\\s?(?:more|other|weitere|autres|locations?|multiple locations|various locations|various|multiple|several locations|verschiedene standorte|mehrere standorte|diverse|weitere orte|nationwide|bundesweit|deutschlandweit)(?: locations?| standorte| lieux)?$',
);
const SEPARATOR = anyCase(
  String.raw`[;|•·\n\r]|\s\/\s|(?<=\p{L}{3}|\))\/(?=\p{L}{3})(?!main\b|oder\b)|\s(?:or|oder|ou|eller|lub)\s|(?<!(?:states?|city|county|isle|town|republic|district|borough))\sof\s`,
);
const AND = /\s(?:and|und|&|y|et|en|og|och|i|e)\s/i;

/** Whether a text only says how work is done and names no place ("Remote", "Hybrid"). */
export const isOnlyMode = (text: string): boolean => ONLY_MODE.test(text.trim());

/** The text without a way of working before the place: "Hybrid work in Leeds" is "Leeds". */
export const withoutMode = (text: string): string => text.replace(LEADING_MODE, '').trim();

/**
 * The places of a text, each as it is written: "Montreal, QC / Toronto, ON; Remote" names two. Ways of working and
 * counters ("+2 more") are left out. Commas split only a row of known cities, "and" only two of them.
 */
export function splitPlaces(text: string): string[] {
  return text
    .split(SEPARATOR)
    .flatMap((part) => splitRow(collapseWhiteSpace(part)))
    .filter((part) => part !== '' && !isOnlyMode(part) && !MORE.test(part));
}

function splitRow(text: string): string[] {
  const around = text.split(AND).map((part) => part.trim());
  const parts = around
    .flatMap((part) => part.split(',').map((piece) => piece.trim()))
    .filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => isKnownCity(part) || isOnlyMode(part))) return [text];
  const [first = '', second = ''] = parts;
  return around.length === 1 && isInside(first, second) ? [text] : parts;
}

/** "Luxembourg, Luxembourg", "Buffalo, New York": the second part is where the first lies. */
function isInside(city: string, area: string): boolean {
  if (countryOfName(area) !== null) return true;
  return regionsOf(area).some(({ country }) => isKnownCity(city, country));
}
