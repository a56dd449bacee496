import { anyCase } from '@/utils/text/any-case';
import { fold } from '@/utils/text/fold';

/** A name as people write it, without what sites hang on it. */
export interface CleanName {
  /** The name with an academic title in front where one was given (`Dr. Ines Falk`); null when nothing is left. */
  readonly name: string | null;
  /** `Dr.`, `Prof.`, `Prof. Dr.`; null without one. */
  readonly title: string | null;
  /** Nicknames given in brackets or quotes. */
  readonly aliases: readonly string[];
}

const LONGEST = 200;
const EMOJI =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3|[★☆✓✔✦♦]/gu;
const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]/g;
const DEGREE = /(?:^|\s)[·•∙]\s*(?:\d+(?:st|nd|rd|th|er|e|er|º|°|\.)?\+?|(?:out of|aus) .{0,20})(?=\s|$)/gi;
const BARE_DEGREE = /\s(?:1st|2nd|3rd|3rd\+|\d\.\s?grades?)(?:\s+degree connection)?$/i;
const PRONOUN =
  '(?:she|he|they|ze|xe|her|him|them|hers|his|theirs|sie|ihr|ihre|er|ihm|ihn|sein|elle|il|iel|elles?|ella|él|zij|haar|hij|hem|hun|hen|hun|hon|henne|hun|hende|han|ham|honom|lei|lui|ela|ele|any|all|pronouns?)';
const PRONOUNS = new RegExp(`\\s*[([]?\\b${PRONOUN}(?:\\s*/\\s*${PRONOUN})+\\b[)\\]]?`, 'gi');
const BRACKETED_PRONOUN = new RegExp(`\\s*[([]\\s*${PRONOUN}\\s*[)\\]]`, 'gi');
const NICKNAME = /[("“„«]\s*([^()"“”„»«]{1,40}?)\s*[)"”“»]/gu;
const SALUTATION = anyCase(
  String.raw`^(?:herrn?|frau|fräulein|mr|mrs|ms|miss|mx|hr|fr|sig\.?(?:ra|na)|sig|signor[ae]?|dott\.?(?:ssa)?|m|mme|mlle|madame|monsieur|sra?|señora?|do[nñ]a|don|dña|dª|dhr|mevr|mw|pan[iaą]?|panią|panem)(?:\.\s*|\s+)(?=\p{Lu})`,
);
/** Spanish shortens "Don" to a letter that elsewhere is an initial: only before two whole names. */
const DON = /^D\.\s*ª?\s*(?=\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll})/u;
const ACADEMIC = anyCase(
  String.raw`^((?:(?:prof|dra?|pd|dipl|ing)\.?(?:[-\s]*(?:ing|med|rer|nat|phil|jur|h|c|pol)\.)*\s+)+)(?=\p{Lu})`,
);

/**
 * Returns the name that stands in `raw`: emoji, connection degree ("· 2nd"), pronouns and salutation are
 * taken off, an academic title stays in front, a nickname in brackets becomes an alias. A value masked with `*` gives
 * null. Only the first 200 characters are looked at.
 */
export function cleanName(raw: string): CleanName {
  const aliases: string[] = [];
  let text = raw.slice(0, LONGEST);
  // Asked of thousands of lines: most are plain words and need none of this.
  if (/[^\p{L}\s.,'-]/u.test(text)) {
    text = text.replace(INVISIBLE, '').replace(EMOJI, ' ').replace(/\s+/g, ' ').trim();
    text = text.replace(DEGREE, ' ').replace(BARE_DEGREE, '');
    text = text.replace(PRONOUNS, ' ').replace(BRACKETED_PRONOUN, ' ');
  }
  text = text.replace(NICKNAME, (_whole, nickname: string) => {
    if (/\p{L}/u.test(nickname)) aliases.push(nickname);
    return ' ';
  });
  text = text.replace(/\s+/g, ' ').replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu, '');
  text = text.replace(SALUTATION, '').replace(DON, '');
  const title = ACADEMIC.exec(text)?.[1]?.trim() ?? null;
  if (!/\p{L}/u.test(text) || /^\*+$/.test(text.replace(/\s/g, '')))
    return { name: null, title: null, aliases };
  return { name: text, title, aliases };
}

/** Returns whether a text begins with a form of address that is no part of a name: `Frau`, `Mr.`, `Mme`. */
export function startsWithSalutation(text: string): boolean {
  return SALUTATION.test(text);
}

/**
 * Returns a form of a name for comparing two records: no title, no post-nominals after a comma, no accents, lower case.
 * Empty for a name of one word, which is too little to tell people apart.
 */
export function nameKey(name: string): string {
  const { name: cleaned, title } = cleanName(name);
  if (cleaned === null) return '';
  const bare = (title === null ? cleaned : cleaned.slice(title.length)).split(',')[0] ?? '';
  const plain = fold(bare)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.includes(' ') ? plain : '';
}
