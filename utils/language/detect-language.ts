import { clip } from '@/utils/text/clip';
import { STOP_WORDS } from '@/utils/language/stop-words';

/** Enough of an ad to tell its language, and no more work than that. */
const LONGEST = 6000;
/** With fewer words than this a guess is not worth having. */
const FEWEST_WORDS = 12;
/** The share of little words a text of some length has at least, in any of the languages. */
const LEAST_SHARE = 0.12;
/** How far ahead of the second language the first must be. */
const LEAD = 1.15;

/** Letters that only some of the languages write; they settle Danish against Norwegian against Swedish. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[æø]/g, 'da no'],
  [/[äö]/g, 'sv de'],
  [/[ß]/g, 'de'],
  [/[ñ¿¡]/g, 'es'],
  [/[ãõ]/g, 'pt'],
  [/[ąęłżźśćń]/g, 'pl'],
  [/[èêœ]/g, 'fr'],
];
/** Words that tell the two nearest languages apart, counted threefold. */
const TELLING: Readonly<Record<string, string>> = {
  da: 'af at dig mig blive bliver hvad efter arbejde virksomhed erfaring medarbejdere opgaver både også hos vores jer søger',
  no: 'av å deg meg bli hva etter arbeid bedrift erfaring medarbeidere oppgaver både også hos våre dere oss søker ønsker jobbe',
  sv: 'av att dig mig bli blir vad efter arbete företag erfarenhet medarbetare uppgifter både också hos våra er oss söker önskar och',
};

const lists = new Map(
  Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
const telling = new Map(
  Object.entries(TELLING).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/**
 * The language of a text as a BCP 47 primary tag (en de fr nl es da sv no it pt pl), by its little words; `null` when the
 * text is too short, in none of these, or two of them are too close.
 */
export function detectLanguage(text: string): string | null {
  const plain = clip(text, LONGEST).toLowerCase();
  const words = plain.match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const scores = new Map<string, number>();
  for (const [language, list] of lists)
    scores.set(
      language,
      words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0),
    );
  for (const [language, list] of telling)
    scores.set(
      language,
      (scores.get(language) ?? 0) + words.reduce((sum, word) => sum + (list.has(word) ? 2 : 0), 0),
    );
  for (const [letters, languages] of LETTERS) {
    const share = Math.min((plain.match(letters)?.length ?? 0) / 2, words.length / 20);
    for (const language of languages.split(' ')) scores.set(language, (scores.get(language) ?? 0) + share);
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < words.length * LEAST_SHARE) return null;
  return first[1] >= (second?.[1] ?? 0) * LEAD ? first[0] : null;
}
