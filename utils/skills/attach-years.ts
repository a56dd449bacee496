import type { AskedYears } from './asked-years';

interface Placed {
  readonly start: number;
  readonly end: number;
}

const REACH = 80;
const OPENED_BEFORE = /^[\s*_]*[(:–-][\s*_]*(?:min\.?|minimum|at least|mind\.)?\s*$/;
const IN_LIST = /^[\s,/*_()]*(?:(?:and|or|and\/or|und|oder|et|ou|en|of|y|e|o|og|och|eller)[\s*_]+)?$/i;

const runFrom = (statement: string, placed: readonly Placed[], first: number): number[] => {
  const run = [first];
  for (let at = first + 1; at < placed.length; at += 1) {
    const gap = statement.slice(placed[at - 1]?.end, placed[at]?.start);
    if (!IN_LIST.test(gap)) break;
    run.push(at);
  }
  return run;
};

/**
 * The years asked for each stretch of a statement (in order), `null` for none: "SQL (3 years)" looks back, "5+ years
 * of Java and Spring" reaches forward over a list.
 */
export const attachYears = (
  statement: string,
  placed: readonly Placed[],
  asked: readonly AskedYears[],
): (number | null)[] => {
  const years = placed.map((): number | null => null);
  for (const span of asked) {
    const before = placed.findLastIndex((one) => one.end <= span.start);
    const after = placed.findIndex((one) => one.start >= span.end);
    const opened = before >= 0 && OPENED_BEFORE.test(statement.slice(placed[before]?.end, span.start));
    const reached = after >= 0 && (placed[after]?.start ?? 0) - span.end <= REACH;
    const targets = opened ? [before] : reached ? runFrom(statement, placed, after) : [];
    for (const at of targets) years[at] ??= span.years;
  }
  return years;
};
