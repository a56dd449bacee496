import { anyCase } from '@/utils/text/any-case';
import { isPlaceName } from '@/utils/place/is-place-name';
import { regionsOf } from '@/utils/place/regions';
import { fold } from '@/utils/text/fold';
import { remembered } from '@/utils/text/remembered';

const MORE_NAMES = new Set([
  'usa',
  'us',
  'u.s.',
  'uk',
  'u.k.',
  'england',
  'scotland',
  'wales',
  'holland',
  'uae',
  'emea',
  'apac',
  'latam',
  'europe',
  'eu',
  'north america',
  'dach',
  'worldwide',
  'suisse romande',
  'ho chi minh',
  'saigon',
  'hcmc',
]);

const LEGAL_FORMS = new Set(
  'AG SA SE AB AS NV BV KG LLC LTD PLC INC SL OY ASA SPA SRL APS LLP LP CO JSC PTE PVT BHD TBK PTY EV'.split(
    ' ',
  ),
);
/** Codes of states of the USA, Canada and Australia that stand behind a city without a comma. */
const STATES = new Set(
  (
    'AL AK AZ AR CA CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ' +
    'AB BC MB NB NL NS ON PE QC SK NSW VIC QLD ACT TAS'
  ).split(' '),
);

const COUNTY = anyCase(String.raw`^(?:county|co\.) \p{L}`);

/** A part of a place's writing that is surely one: a country, or a city of the list. */
const isKnownPlace = (part: string): boolean => {
  const folded = fold(part)
    .replace(
      /^(?:greater|metro|region|area of|grossraum)\s+|\s+(?:area|region|metropolitan area|metro area|city)$/g,
      '',
    )
    .trim();
  return folded.length > 1 && (isPlaceName(folded) || MORE_NAMES.has(folded));
};

/**
 * Whether a short text is written like a place of work: a known city or country among its parts ("Seattle",
 * "Sao Paulo - Brazil"), or a name with a state's code ("Toronto, ON", "Camberwell VIC 3124").
 */
export const looksLikePlace = remembered((text: string): boolean => {
  if (
    text.length < 2 ||
    text.length > 90 ||
    /[!?:@]|https?:|\b(?:[Aa]nd|AND|[Oo]r|[Tt]he|THE|[Ww]ith|[Ff]or|FOR|[Yy]ou|[Ww]e|[Yy]our|[Oo]ur)\b/.test(
      text,
    )
  )
    return false;
  const parts = text
    .split(/\s*[,/|;()]\s*|\s[-–—·]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 6 || parts.some((part) => part.split(' ').length > 5))
    return false;
  const coded =
    /^\p{Lu}[\p{L}.'-]{2,}[\p{L} .'-]*(,?) ?\b([A-Z]{2,3})(?:[,\s]+(?:\d{3,5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|USA?|Canada|Australia))?$/u.exec(
      text,
    );
  // "HBO, WO" are grades of schooling.
  if (/^\p{Lu}{2,4}(?:, ?\p{Lu}{2,4})+$/u.test(text)) return false;
  const isFirm = coded !== null && coded[1] === '' && LEGAL_FORMS.has(coded[2] ?? '');
  if (isFirm && !isKnownPlace(text.slice(0, -3).trim())) return false;
  if (coded && (STATES.has(coded[2] ?? '') || (coded[1] === ',' && !LEGAL_FORMS.has(coded[2] ?? ''))))
    return true;
  // A French town with the number of its department: "Montceau-les-Mines - 71".
  if (/^\p{Lu}[\p{L}’'. -]{2,40}(?: \d{1,2}(?:er?|e)?)?(?: - | \()(?:\d{2}|2[AB]|97\d)\)?$/u.test(text))
    return true;
  if (isNumberedTown(text)) return true;
  const bare = parts.map((part) => part.replace(/^\d{4,5}\s+|\s+\d{4,5}$/g, ''));
  return bare.some((part) => isKnownPlace(part)) || isTownAndRegion(bare);
});

/** A French town behind the number of its department: "56 - AURAY". */
export const isNumberedTown = (text: string): boolean =>
  /^(?:\d{2}|2[AB]|97\d) - \p{Lu}[\p{L}’'. -]{2,40}$/u.test(text);

/** "Hexham, Northumberland", "Tiel, Gelderland": a small town that no list has, with the name of its region behind it. */
const isTownAndRegion = ([town = '', ...rest]: readonly string[]): boolean =>
  /^\p{Lu}[\p{L} .'’-]+$/u.test(town) &&
  rest.some((part) => part.length > 3 && (regionsOf(part).length > 0 || COUNTY.test(part)));
