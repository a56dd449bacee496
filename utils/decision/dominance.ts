import { advantage } from '@/utils/decision/consequences-table';
import type { TableRow } from '@/utils/decision/consequences-table';

/** `better` is as good as `worse` in every matter and better in at least one (F17). */
export interface Dominance {
  readonly better: string;
  readonly worse: string;
}

/** The same but for one matter, in which the worse option is ahead: is that worth all the rest? */
export interface NearDominance extends Dominance {
  readonly matterId: string;
}

interface Standing {
  readonly ahead: readonly string[];
  readonly behind: readonly string[];
}

/** In which matters one option is ahead of another and behind it; null when anything of either is not known. */
function standing(rows: readonly TableRow[], one: string, other: string): Standing | null {
  const ahead: string[] = [];
  const behind: string[] = [];
  for (const { matter, values } of rows) {
    const [mine, theirs] = [values.get(one) ?? null, values.get(other) ?? null];
    if (mine === null || theirs === null) return null;
    const by = advantage(matter, mine, theirs);
    if (by > 0) ahead.push(matter.id);
    if (by < 0) behind.push(matter.id);
  }
  return { ahead, behind };
}

function pairsOf(rows: readonly TableRow[]): readonly (readonly [string, string])[] {
  const ids = [...(rows[0]?.values.keys() ?? [])];
  return ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => [one, other] as const));
}

/** Every option that another one dominates (F17). What is not known dominates nothing and is dominated by nothing. */
export function dominated(rows: readonly TableRow[]): readonly Dominance[] {
  return pairsOf(rows).flatMap(([better, worse]) => {
    const stands = standing(rows, better, worse);
    return stands !== null && stands.behind.length === 0 && stands.ahead.length > 0
      ? [{ better, worse }]
      : [];
  });
}

/** Every pair where one option is ahead in two matters or more and behind in just one: asked, never proposed (F17). */
export function nearlyDominated(rows: readonly TableRow[]): readonly NearDominance[] {
  return pairsOf(rows).flatMap(([better, worse]) => {
    const stands = standing(rows, better, worse);
    const [matterId, ...further] = stands?.behind ?? [];
    const asks = matterId !== undefined && further.length === 0 && (stands?.ahead.length ?? 0) >= 2;
    return asks ? [{ better, worse, matterId }] : [];
  });
}
