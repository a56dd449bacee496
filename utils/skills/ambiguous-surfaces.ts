import { abbreviations } from './ambiguous/abbreviations';
import { everydayWords } from './ambiguous/everyday-words';
import { officeWords } from './ambiguous/office-words';
import { productWords } from './ambiguous/product-words';
import { programmingWords } from './ambiguous/programming-words';
import type { Concept } from './concept';
import { amongPrograms, calledSkill, every, noProperName, some, type SurfaceRule } from './surface-rule';

/**
 * None of these is meant where a person, a street or a company bears the name; each is in a row of programs, and where it is
 * called a skill.
 */
const products = (rules: Readonly<Record<string, SurfaceRule>>): Record<string, SurfaceRule> =>
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      every(noProperName, some(rule, amongPrograms, calledSkill)),
    ]),
  );

const RULES: ReadonlyMap<string, SurfaceRule> = new Map(
  Object.entries({
    ...products(programmingWords),
    ...products(productWords),
    ...officeWords,
    ...abbreviations,
    ...everydayWords,
  }),
);

const NATION_NOUN =
  /^\s+(?:markets?|law|cuisine|company|companies|customers?|clients?|offices?|government|economy|history|gaap|tax\b|subsidiary|region|society|citizen|nationals?|passport|food|pastr|restaurant|airlines|army|school of|teams?\b|sites?\b|recht\b|markt\b)/i;
const SMALL_POLISH = /^polish$/;

const languageRule: SurfaceRule = (here) => !NATION_NOUN.test(here.after) && !SMALL_POLISH.test(here.written);

/**
 * The rule of a word that means a skill in some sentences only, `null` where the word is always the skill. `surface`
 * is the name found, folded, its words parted by spaces.
 */
export const ambiguityOf = (surface: string, concept: Concept): SurfaceRule | null =>
  concept.kind === 'language' ? languageRule : (RULES.get(surface) ?? null);
