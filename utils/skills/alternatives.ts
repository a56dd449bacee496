import { foldText } from './fold-text';

interface Placed {
  readonly start: number;
  readonly end: number;
}

const FILLER =
  '(?:(?:experience|knowledge|skills?) (?:with|in|of) )?(?:an? |the |with |in )?(?:[a-z-]{2,15} )?';
const OR = new RegExp(`^[\\s,*_)]*(?:(?:and/or|or|oder|bzw\\.?|ou|eller|o|u|/|\\|)[\\s*_(]*)+${FILLER}$`);
const DUTCH_OR = /^[\s,*_]*of[\s*_]+$/;
const COMMA = /^[\s*_]*,[\s*_]*$/;
const DUTCH = /\b(?:een|het|ervaring|kennis|voor|jij|je|met|minimaal)\b/;
const OR_SIMILAR =
  /^[\s,*_)]*(?:or|oder|ou|of|o|eller)\s(?:an? |any |in an? |eine?[rsmn]? |un |een |en |et )?(?:[a-z-]{2,15} )?(?:related|similar|comparable|equivalent|other|relevant|equivalents|vergleichbar|ahnlich|verwandt|equivalent|similaire|vergelijkbaar|gelijkwaardig|similar|equivalente|afin|lignende|tilsvarende|liknande|motsvarande)/;
const ONE_OF =
  /(?:(?:at least )?one (?:or more )?of|any of|either|either of|mindestens eine[rs]?|eine[rs]? der|l'un des|au moins un|(?:ten minste )?een van|uno de|alguno de|en av|mindst en af|such as|e\.g\.|z\.\s?b\.|like)[^,;]{0,40}$/;

const isOr = (gap: string, dutch: boolean): boolean => OR.test(gap) || (dutch && DUTCH_OR.test(gap));

/** First and last index of a run of `placed` parted by commas and at most one kind of joint. */
const endOfRun = (folded: string, placed: readonly Placed[], from: number, dutch: boolean): number => {
  let at = from;
  for (let next = placed[at + 1]; next !== undefined; next = placed[at + 1]) {
    const gap = folded.slice(placed[at]?.end ?? 0, next.start);
    if (!COMMA.test(gap) && !isOr(gap, dutch)) break;
    at += 1;
  }
  return at;
};

/**
 * For each of the given stretches of a statement (in order) the number of the any-of group it belongs to, `null` for
 * none: "Java or C#", "Java/Kotlin", "one of: SQL, SAS, R". A list closed by "and" is no group.
 */
export const alternatives = (
  statement: string,
  placed: readonly Placed[],
  language: string | null,
): (number | null)[] => {
  const folded = foldText(statement);
  const dutch = language === 'nl' || (language === null && DUTCH.test(folded));
  const groups = placed.map((): number | null => null);
  for (let from = 0; from < placed.length;) {
    const to = endOfRun(folded, placed, from, dutch);
    const gaps = placed.slice(from, to).map((one, at) => folded.slice(one.end, placed[from + at + 1]?.start));
    const first = placed[from];
    const announced =
      first !== undefined && ONE_OF.test(folded.slice(Math.max(0, first.start - 60), first.start));
    const openEnded = OR_SIMILAR.test(folded.slice(placed[to]?.end, (placed[to]?.end ?? 0) + 60));
    if (to > from && (announced || openEnded || gaps.some((gap) => isOr(gap, dutch))))
      groups.fill(from, from, to + 1);
    from = to + 1;
  }
  return groups;
};
