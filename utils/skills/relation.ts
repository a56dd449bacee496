import type { Concept } from './concept';
import { conceptById } from './find-concepts';
import { isCheck } from './hard-requirement';

/**
 * How a concept one holds answers a concept an ad asks for. `credit` counts toward the fit (1 whole, .5 partly);
 * `closesGap` says whether the gap is closed by it: something related earns credit and stays a gap.
 */
export interface Relation {
  readonly kind: 'same' | 'implied' | 'kind-of' | 'related';
  readonly credit: 1 | 0.5;
  readonly closesGap: boolean;
  /** Labels from what is held to what is asked for, to be shown as a path ("React → JavaScript"). */
  readonly path: readonly string[];
}

const sharedRoof = (held: Concept, asked: Concept): string | null =>
  (held.isA ?? []).find((roof) => asked.isA?.includes(roof)) ?? null;

/** What one learns by doing; two licences under one roof don't stand in for each other. */
const isLearnt = ({ kind }: Concept): boolean => kind === 'tool' || kind === 'skill' || kind === 'knowledge';

const whole = (kind: Relation['kind'], path: readonly string[]): Relation => ({
  kind,
  credit: 1,
  closesGap: true,
  path,
});

/**
 * The strongest relation from a held concept to an asked one, `null` for none. One hop only: whoever holds React holds
 * JavaScript (implied), PostgreSQL is a database (kind-of), MySQL is related to PostgreSQL. Checks, clearances and rights
 * to work count only as such, and only what is learnt by doing is related.
 */
export const relationBetween = (heldId: string, askedId: string): Relation | null => {
  const held = conceptById(heldId);
  const asked = conceptById(askedId);
  if (held === null || asked === null) return null;
  if (held.id === asked.id) return whole('same', [held.label]);
  const path = [held.label, asked.label];
  if (held.implies.includes(asked.id)) return whole('implied', path);
  if (held.isA?.includes(asked.id) === true && !isCheck(asked.id)) return whole('kind-of', path);
  const roof = isLearnt(held) && isLearnt(asked) ? sharedRoof(held, asked) : null;
  if (roof === null) return null;
  const between = conceptById(roof)?.label;
  return {
    kind: 'related',
    credit: 0.5,
    closesGap: false,
    path: between === undefined ? path : [held.label, between, asked.label],
  };
};
