import * as v from 'valibot';

import type { Direction } from '@/utils/goals/direction';
import { defaultDirection } from '@/utils/goals/default-direction';

const text = v.pipe(v.string(), v.maxLength(2_000));
const texts = v.optional(v.pipe(v.array(text), v.maxLength(100)), []);
const number = v.pipe(v.number(), v.finite());
const orNull = <const S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);
const day = orNull(text);
const level = v.picklist([0, 1, 2, 3, 4]);
const weight = v.pipe(v.number(), v.minValue(1), v.maxValue(10));
const strength = v.picklist(['must', 'want']);
const fiveSteps = orNull(v.picklist([1, 2, 3, 4, 5]));

const pay = orNull(
  v.object({
    amount: v.pipe(v.number(), v.safeInteger()),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    period: v.optional(v.picklist(['year', 'month', 'week', 'day', 'hour']), 'year'),
  }),
);

const careerLevel = v.picklist([
  'intern',
  'junior',
  'mid',
  'senior',
  'lead',
  'manager',
  'director',
  'executive',
]);

const direction: v.GenericSchema<unknown, Direction> = v.pipe(
  v.object({
    titles: texts,
    specialisms: texts,
    levels: v.optional(v.array(careerLevel), []),
    levelSteps: v.optional(v.array(v.picklist(['up', 'sideways', 'down'])), []),
    places: texts,
    radiusKm: orNull(number),
    relocates: v.optional(v.boolean(), false),
    modes: v.optional(v.array(v.picklist(['remote', 'hybrid', 'onsite'])), []),
    payFloor: pay,
    payTarget: pay,
    skills: v.optional(
      v.array(v.object({ conceptId: orNull(text), name: text, strength: v.optional(strength, 'want') })),
      [],
    ),
    industries: texts,
    languages: texts,
    employment: v.optional(
      v.array(v.picklist(['full-time', 'part-time', 'contract', 'temporary', 'internship'])),
      [],
    ),
    travelMost: orNull(number),
    values: texts,
    criteria: v.optional(
      v.array(v.object({ id: text, strength: v.picklist(['must', 'want', 'off']), weight: orNull(weight) })),
      [],
    ),
    own: v.optional(
      v.array(
        v.object({
          id: text,
          name: text,
          kind: v.picklist(['yes-no', 'number', 'rating']),
          strength: v.optional(strength, 'want'),
          weight: v.optional(weight, 5),
          worst: orNull(number),
          best: orNull(number),
        }),
      ),
      [],
    ),
  }),
  v.transform((given): Direction => ({ ...defaultDirection(), ...given })),
);

const goal = v.object({
  id: v.optional(text),
  horizon: v.picklist(['12-month', '3-to-5-year']),
  kind: v.optional(
    v.picklist(['position', 'specialism', 'pay', 'meaning', 'balance', 'learning']),
    'position',
  ),
  statement: v.optional(text, ''),
  benefit: v.optional(text, ''),
  measure: orNull(v.object({ start: number, target: number, current: number, unit: text })),
  start: day,
  due: day,
  parentId: orNull(text),
  whyNoParent: v.optional(text, ''),
  obstacle: v.optional(text, ''),
  ifThen: v.optional(text, ''),
  difficulty: fiveSteps,
  confidence: fiveSteps,
  status: v.optional(v.picklist(['draft', 'active', 'reached', 'let-go']), 'active'),
  settledOn: day,
  direction: orNull(direction),
});

/** `northing-profile`, version 1 (docs/profile-format.md): what may be left out has its usual value. */
export const profileSchema = v.object({
  format: v.literal('northing-profile'),
  version: v.literal(1),
  me: v.optional(
    v.object({
      values: v.optional(v.array(v.object({ id: text, name: text })), []),
      level: orNull(careerLevel),
      years: orNull(v.pipe(number, v.minValue(0))),
      education: orNull(
        v.picklist(['none', 'school', 'vocational', 'associate', 'bachelor', 'master', 'doctorate']),
      ),
      licences: texts,
      rightToWork: texts,
    }),
  ),
  skills: v.optional(
    v.array(
      v.object({
        conceptId: orNull(text),
        name: text,
        level: v.optional(level, 2),
        proof: v.optional(text, ''),
      }),
    ),
    [],
  ),
  goals: v.optional(v.array(goal), []),
  decisions: v.optional(
    v.array(
      v.object({
        conceptId: orNull(text),
        name: text,
        decision: v.picklist(['close', 'leave', 'later']),
        reason: v.optional(text, ''),
        activity: v.optional(text, ''),
        on: day,
        hours: orNull(number),
        started: v.optional(v.boolean(), false),
        reviewOn: day,
      }),
    ),
    [],
  ),
  words: v.optional(
    v.array(
      v.object({
        conceptId: orNull(text),
        name: text,
        means: v.picklist(['no-skill', 'same-as', 'called']),
        as: orNull(v.object({ conceptId: orNull(text), name: text })),
      }),
    ),
    [],
  ),
  thresholds: v.optional(v.object({ ready: number, toward: number, coverage: number })),
});
