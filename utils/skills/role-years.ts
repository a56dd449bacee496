import { askedYears } from './asked-years';
import { classReader } from './requirement-class';
import { MASKED } from './section';
import { segment } from './segment';
import type { Statement } from './statement';

/** A liking of what stands before the comma: "3 years in sales, preferred". */
const LIKED =
  /^\W*(?:strongly |highly |but not required )?(?:preferred|preferably|desirable|desired|ideally|a (?:big |strong )?plus|an advantage|von vorteil|wünschenswert|souhaitée?s?|gewenst|een pré|meriterande|deseables?|valorables?)\W*$/i;
const OPENING =
  /^\W*(?:(?:minimum|at least|a minimum of|min\.?|mindestens|minimaal|minst|mindst|au moins)\s+)?$/i;

/**
 * The clause that names the years, up to the next comma: a liking behind that comma ("two years in inside sales, industrial
 * distribution a plus") is for something else.
 */
const clauseOf = (statement: string, end: number): string => {
  const comma = statement.indexOf(',', end);
  return comma < 0 ? statement : statement.slice(0, comma);
};

/** "We are looking for somebody with four years of …": what the whole ad is about is required. */
const LOOKING =
  /\b(?:looking for|to hear from|seeking|in search of|we need|suchen|gesucht|recherch(?:ons|e)|buscamos|se busca|precisamos|zoeken|gezocht|søger|søker|söker|cerchiamo)\b[^.!?]*$/i;
const OR_BEHIND = /[\s,;](?:and\/or|or|oder|ou|of|o|eller)\W*$/i;
const OR_BEFORE =
  /^\W*(?:or|oder|ou|eller)\b(?! (?:an? |any |eine |une )?(?:equivalent|similar|comparable|related|gleichwertig|vergleichbar|équivalent))/i;

/** An "or" that is a line or a clause of its own. */
const BARE_OR = /^\W*(?:and\/or|or|oder|ou|eller)\W*$/i;

/** What may stand for what is asked without taking it back: "or any combination of education and experience". */
const COMBINED = /^\W*(?:or )?(?:any|an?) (?:[a-z]+ )?combination of\b/i;

/** Years of one who has no degree; where another line says what those with one bring, that is asked. */
const INSTEAD = /^\W*(?:or|oder|ou)\W+(?:[a-z\d]+ )?years?\b|\bin lieu of\b/i;

/** The most years a statement requires, 0 for none. */
const yearsOf = ({ text, section }: Statement): number => {
  const asked = askedYears(text).filter(({ start, end }) => {
    const clause = clauseOf(text, end);
    const asks = classReader(clause, section)(start, end);
    const before = text.slice(0, start);
    if (LIKED.test(text.slice(clause.length))) return false;
    return asks === 'must' || (asks === 'mentioned' && (OPENING.test(before) || LOOKING.test(before)));
  });
  return asked.reduce((most, { years }) => Math.max(most, years), 0);
};

/** Statements between which the ad says "or", together. */
const alternatives = (statements: readonly Statement[]): readonly (readonly Statement[])[] => {
  const groups: Statement[][] = [];
  let before: Statement | null = null;
  let told = false;
  for (const statement of statements) {
    if (BARE_OR.test(statement.text)) {
      told = true;
      continue;
    }
    const joined =
      before !== null &&
      !COMBINED.test(statement.text) &&
      (told || OR_BEHIND.test(before.text) || OR_BEFORE.test(statement.text));
    const group = groups.at(-1);
    if (joined && group !== undefined) group.push(statement);
    else groups.push([statement]);
    before = statement;
    told = false;
  }
  return groups;
};

/**
 * The years of experience an ad requires of whoever takes the role: the most that one sentence asks for, since "ten
 * years, three of them leading" asks for ten; of lines joined by "or" the least. `null` where none are required, or less
 * than one. A sentence that opens with years and has no other word on how firm they are ("Two years at a treatment
 * plant.") requires them.
 */
export const roleYears = (description: string): number | null => {
  const statements = segment(description).filter(({ section }) => !MASKED.has(section));
  const asked = alternatives(statements)
    .map((group) => {
      const lines = group.filter((line, at) => at === 0 || yearsOf(line) > 0 || !INSTEAD.test(line.text));
      return Math.min(...lines.map(yearsOf));
    })
    .filter((years) => years >= 1);
  return asked.length === 0 ? null : Math.max(...asked);
};
