import { wordsPattern } from '@/utils/text/words-pattern';

/** Words for working away from the employer's premises, in the languages ads come in (a space is a space or a hyphen). */
const REMOTE_WORD =
  '(?:remote|remotely|remoto|remota|telecommut\\p{L}{1,4}|telework\\p{L}{0,3}|télétravail|teletravail|teletrabajo|teletrabalho|telelavoro|' +
  'home ?office|home ?working|work(?:ing)? from home|wfh|thuiswerk\\p{L}{0,3}|thuis|hjemmearbejde|hjemmefra|hjemmekontor|' +
  'fjernarbejde|fjernarbeid|distansarbete|hemarbete|hemifrån|zdaln\\p{L}{1,3}|smart working|удал[её]нн?о|удал[её]нная работа)';

/** Words for working where the employer is. */
const ONSITE_WORD =
  '(?:#?li ?on ?site|on ?site|in ?office|in the office|office ?based|in ?person|on ?premises?|on location|vor ort|präsenz|präsenzarbeit|im büro|' +
  'sur site|sur place|présentiel|au bureau|presencial|en sitio|en oficina|op locatie|op kantoor|på plats|på stedet|på kontoret|' +
  'in sede|in presenza|stacjonarn\\p{L}{1,3}|на месте работодателя)';

const OFFICE = '(?:office|on ?site|site|büro|bureau|oficina|kantoor|kontoret|ufficio|person)';
const DAYS = '(?:days?|tagen?|tage|jours?|j|d[ií]as?|dagen|dag|dage|dagar|dager|giorni)';
const COUNT = '(?:\\d|one|two|three|four|zwei|drei|deux|trois|dos|tres|twee|drie)';
const BETWEEN =
  '(?:a|per|each|every|of|pro|in|der|par|por|la|de|om|the|week|weekly|woche|semaine|semana|uge|ugen|veckan|uken|from|at|im|en|au|op|på|fra|från|our|working|work)';

const AWAY_BEFORE = `${COUNT}(?:\\s?(?:-|–|to|or|bis|à|a|y|oder)\\s?\\d)?\\s?${DAYS}(?:[\\s/]${BETWEEN}){0,6} (?:${OFFICE}|home|${REMOTE_WORD})`;

/** "in our office 3 days a week", "Homeoffice an 2 Tagen": only with the count right behind. */
const AWAY_BEHIND = `(?:office|on ?site|büro|bureau|oficina|kantoor|kontoret|home ?office|télétravail|teletrabajo)[\\s:(]{1,3}(?:an |bis zu |up to |for |at least |minimum |hasta |de )?${COUNT}(?:\\s?(?:-|–|to|or|bis|à|a|y|oder)\\s?\\d)?\\s?${DAYS}`;
/** "2 days in the office", "3 Tage pro Woche Homeoffice", "2-3 days/week remote", "in the office 2 days a week". */
export const DAYS_AWAY = `(?:${AWAY_BEFORE}|${AWAY_BEHIND})`;

/** "60 % remote", "ein Anteil von 40 Prozent Homeoffice": the rest is elsewhere. */
export const SHARE_AWAY = `[1-9]\\d?\\s?(?:%|prozent|percent|per cent|pour cent|procent|por ciento|por cento) (?:im |in |from |en |de )?${REMOTE_WORD}`;

const PARTLY =
  '(?:partly|partially|partial|part|semi|teilweise|teils|anteilig|zeitweise|partiell|gedeeltelijk|deels|delvist?|parcial(?:mente)?|parziale|' +
  'częściowo|occasional(?:ly)?|some|flexible)';
const SOMETIMES =
  '(?:partly|partially|partial|partiel|partielle|teilweise|anteilig|möglich|possible|optional|option|occasionnel|ponctuel|fréquent|régulier|' +
  'parcial|parziale|gedeeltelijk|deels|delvist?|mogelijk|mulig\\p{L}{0,3}|möjlig\\p{L}{0,3}|nach absprache|flexible|posible|\\d{1,2}\\s?%)';

/** A piece of every word for working elsewhere, and of every word for days: without it the long patterns are spared. */
const FAR = /remot|tele|télé|home|wfh|thuis|hjemm|fjern|distan|hemarb|hemifr|zdaln|smart|удал/i;
const DAY = /day|tag|jour|\dj|\d j|d[ií]a|dag|giorni/i;

const HYBRID: readonly { readonly hint: RegExp | null; readonly pattern: RegExp }[] = [
  {
    hint: null,
    pattern: wordsPattern(
      '#?li hybrid|hybrid\\p{L}{0,4}|híbrid[oa]|hibrid\\p{L}{0,3}|ibrid[oa]|hybryd\\p{L}{0,3}|гибрид|гибридный|mobiles? arbeiten|mobile arbeit',
    ),
  },
  { hint: FAR, pattern: wordsPattern(`${PARTLY} (?:im |in |from |working )?${REMOTE_WORD}`) },
  {
    hint: FAR,
    pattern: wordsPattern(
      `${REMOTE_WORD}(?: work| working| arbeit\\p{L}{0,4})?[\\s,(/:]{1,3}(?:is |ist |est |auch )?${SOMETIMES}`,
    ),
  },
  { hint: FAR, pattern: wordsPattern(SHARE_AWAY) },
  { hint: DAY, pattern: wordsPattern(DAYS_AWAY) },
  {
    hint: FAR,
    pattern: wordsPattern(`(?:office|büro)\\s?(?:/|&|and|und|or)\\s?(?:home|${REMOTE_WORD})`),
  },
];
const REMOTE = wordsPattern(
  `#?li remote|${REMOTE_WORD}|anywhere in the world|work(?:ing)? from anywhere|worldwide|home ?based|à distance|a distancia|op afstand|på distans|da casa|virtual`,
);
const ONSITE = wordsPattern(ONSITE_WORD);
const NO = '(?:no|not|non|kein|keine|pas de|sin|geen|ingen|nessun|sem|without|ikke|inte)';
const REFUSED = [
  wordsPattern(`${NO}(?: \\p{L}{1,12})? ${REMOTE_WORD}`),
  wordsPattern(
    `${REMOTE_WORD}(?: (?:work|working|allowed|status|option|available))?(?: \\([^()]{0,40}\\))?(?:\\s?[:?]| is| ist)?\\s?(?:no|not|non|nein|nee|nej|nei|nicht|niet|ikke|inte|none)`,
  ),
];

/**
 * A piece of every wording above. Most texts hold none, and one look for it spares them the long patterns, which a browser
 * needs a while to make.
 */
const PIECE =
  /remot|hybrid|h[ií]brid|ibrid|hybryd|tele|télé|home|from home|wfh|thuis|hjemm|fjern|distan|hemarb|hemifr|zdaln|smart|site|sitio|offic|person|premise|location|locatie|vor.ort|präsenz|présent|presen[cz]|büro|bureau|oficina|kantoor|kontor|plats|place|stedet|sede|stacjon|ufficio|mobile|anywhere|worldwide|afstand|da.casa|virtual|удал|гибрид|работодателя/i;

/** Whether a text can say anything about the mode of work at all. */
export const maySayMode = (text: string): boolean => PIECE.test(text);

/** Whether a text says that work is split between the premises and elsewhere. */
export const saysHybrid = (text: string): boolean =>
  HYBRID.some(({ hint, pattern }) => (hint === null || hint.test(text)) && pattern.test(text));
/** Whether a text names work away from the premises. */
export const saysRemote = (text: string): boolean => REMOTE.test(text);
/** Whether a text names work on the premises. */
export const saysOnsite = (text: string): boolean => ONSITE.test(text);
/** Whether a text says that work away from the premises is not offered. */
export const refusesRemote = (text: string): boolean =>
  FAR.test(text) && REFUSED.some((pattern) => pattern.test(text));
