import type { Fields } from '@/utils/db/fields';
import { isFields } from '@/utils/db/fields';
import { sameRow } from '@/utils/db/same-row';

/** The result for one row: `state` is what it becomes (null: it goes); or it stays, because it changed since. */
export type UndoneRow<T> = { readonly undone: true; readonly state: T | null } | { readonly undone: false };

/** One field to be given its old value, or to be taken away where it had none. */
interface Edit {
  readonly path: readonly string[];
  readonly value?: unknown;
}

/**
 * What a row becomes when an act is taken back, given its state before the act, after it, and now. Fields that only a
 * later act changed stay as they are now; a field that the act and a later one both changed makes the row stay.
 */
export function undoneRow<T extends object>(
  before: T | null,
  after: T | null,
  current: T | null,
): UndoneRow<T> {
  if (sameRow(current, after)) return { undone: true, state: before };
  if (sameButSeen(current, after)) {
    const seenAt = before === null ? undefined : seenAtOf(current);
    return { undone: true, state: seenAt === undefined || before === null ? before : { ...before, seenAt } };
  }
  if (!isFields(before) || !isFields(after) || !isFields(current)) return { undone: false };
  const edits = editsBack(before, after, current, []);
  if (edits === null) return { undone: false };
  const state = structuredClone(current);
  for (const edit of edits) apply(state, edit);
  return { undone: true, state };
}

function editsBack(
  before: Fields,
  after: Fields,
  current: Fields,
  at: readonly string[],
): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, became, now] = [before[key], after[key], current[key]];
    if (key === 'seenAt' || sameRow(was, became)) continue;
    const path = [...at, key];
    if (sameRow(now, became)) {
      edits.push(Object.hasOwn(before, key) ? { path, value: was } : { path });
      continue;
    }
    const inner =
      isFields(was) && isFields(became) && isFields(now) ? editsBack(was, became, now, path) : null;
    if (inner === null) return null;
    edits.push(...inner);
  }
  return edits;
}

function apply(row: object, { path, value }: Edit): void {
  const place = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (isFields(part) ? part[key] : undefined), row);
  const last = path.at(-1);
  if (!isFields(place) || last === undefined) return;
  if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
}

/** Seeing an ad again moves `seenAt` without being an act; that alone is no change. */
function sameButSeen(one: object | null, other: object | null): boolean {
  if (one === null || other === null) return one === other;
  const seenAt = seenAtOf(one);
  return sameRow(one, seenAt === undefined ? other : { ...other, seenAt });
}

function seenAtOf(row: object | null): unknown {
  return row !== null && 'seenAt' in row ? row.seenAt : undefined;
}
