import * as v from 'valibot';

import { emptyDraft, type GoalDraft } from './goal-draft';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const list = (most: number) => v.pipe(v.array(text(200)), v.maxLength(most));

const five = v.nullable(v.picklist([1, 2, 3, 4, 5]));
const own = v.object({
  id: text(100),
  name: text(200),
  kind: v.picklist(['yes-no', 'number', 'rating']),
  strength: v.picklist(['must', 'want']),
  weight: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
  worst: text(20),
  best: text(20),
});
const criterion = v.object({
  id: text(100),
  strength: v.picklist(['must', 'want', 'off']),
  weight: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(10))),
});
const measure = v.object({ start: text(20), current: text(20), target: text(20), unit: text(60) });

const DraftSchema = v.object({
  kind: v.picklist(['position', 'specialism', 'pay', 'meaning', 'balance', 'learning']),
  due: text(20),
  parentId: text(100),
  whyNoParent: text(2_000),
  measure,
  obstacle: text(2_000),
  ifThen: text(2_000),
  difficulty: five,
  confidence: five,
  specialisms: list(50),
  radius: text(20),
  relocates: v.boolean(),
  industries: list(50),
  languages: list(50),
  employment: v.array(v.picklist(['full-time', 'part-time', 'contract', 'temporary', 'internship'])),
  travel: text(20),
  values: list(50),
  criteria: v.pipe(v.array(criterion), v.maxLength(100)),
  // An imported goal may hold far more than are judged; what was typed beside them must not be lost for it.
  own: v.pipe(v.array(own), v.maxLength(5_000)),
  statement: text(2_000),
  benefit: text(2_000),
  titles: list(50),
  levels: v.array(
    v.picklist(['intern', 'junior', 'mid', 'senior', 'lead', 'manager', 'director', 'executive']),
  ),
  // A draft from before there were such steps must not be lost for it.
  levelSteps: v.optional(v.array(v.picklist(['up', 'sideways', 'down'])), []),
  places: list(50),
  modes: v.array(v.picklist(['remote', 'hybrid', 'onsite'])),
  floor: text(40),
  target: text(40),
  currency: text(10),
  period: v.picklist(['year', 'month', 'week', 'day', 'hour']),
  skills: v.array(
    v.object({
      conceptId: v.nullable(text(200)),
      name: text(200),
      strength: v.picklist(['must', 'want']),
    }),
  ),
  musts: list(20),
});

/** The form kept in a draft, or `null` for text that an older build or a fault has left behind. */
export function parseDraft(kept: string): GoalDraft | null {
  try {
    const found: unknown = JSON.parse(kept);
    // A draft that an older build left behind lacks the newer fields; what was typed is taken up all the same.
    const whole = typeof found === 'object' ? { ...emptyDraft('EUR'), ...found } : found;
    const result = v.safeParse(DraftSchema, whole);
    return result.success ? result.output : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
