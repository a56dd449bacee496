import * as v from 'valibot';

import { MARKET_TABLES, NETWORK_TABLES } from '@/utils/db/rows';
import { forTextFacts, TEXT_FACTS } from '@/utils/person/person';
import { employmentSchema, paySchema, periodSchema, placeSchema } from '@/utils/transfer/fact-schema';
import { marketTables } from '@/utils/transfer/market-schema';
import { networkTables } from '@/utils/transfer/network-schema';

const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'not an instant'),
);
const id = v.pipe(v.string(), v.minLength(1));
const text = v.string();
const textOrNull = v.nullable(text);

const source = v.picklist([
  'user',
  'json-ld',
  'microdata',
  'page-state',
  'markup',
  'label',
  'meta',
  'heading',
  'text',
  'url',
]);
const trust = v.picklist(['high', 'medium', 'low', 'doubtful']);
const evidence = v.variant('state', [
  v.strictObject({ state: v.literal('stated'), source, trust, detail: v.exactOptional(text) }),
  v.strictObject({ state: v.literal('not-stated') }),
  v.strictObject({ state: v.literal('unreadable'), detail: v.exactOptional(text) }),
]);

const mode = v.picklist(['remote', 'hybrid', 'onsite']);
const rawPerson = v.strictObject({
  name: text,
  headline: v.exactOptional(text),
  organisation: v.exactOptional(text),
  employer: v.exactOptional(text),
  place: v.exactOptional(text),
  email: v.exactOptional(text),
  phone: v.exactOptional(text),
  profileUrl: v.exactOptional(text),
  role: v.exactOptional(text),
});

const postingFacts = v.strictObject({
  title: textOrNull,
  company: textOrNull,
  agency: textOrNull,
  places: v.array(placeSchema),
  mode: v.nullable(mode),
  employment: v.nullable(employmentSchema),
  pay: v.nullable(paySchema),
  postedOn: textOrNull,
  closesOn: textOrNull,
  description: textOrNull,
  people: v.array(rawPerson),
  externalId: textOrNull,
  applyUrl: textOrNull,
  language: textOrNull,
});
const postingEvidence = v.strictObject({
  title: evidence,
  company: evidence,
  agency: evidence,
  places: evidence,
  mode: evidence,
  employment: evidence,
  pay: evidence,
  postedOn: evidence,
  closesOn: evidence,
  description: evidence,
  people: evidence,
  externalId: evidence,
  applyUrl: evidence,
  language: evidence,
});
const level = v.picklist([0, 1, 2, 3, 4]);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const requirement = v.strictObject({
  conceptId: textOrNull,
  kind: v.exactOptional(
    v.picklist(['skill', 'knowledge', 'tool', 'language', 'certificate', 'degree', 'soft']),
  ),
  label: text,
  class: v.picklist(['must', 'nice', 'mentioned']),
  level,
  years: v.nullable(v.pipe(v.number(), v.finite())),
  quote: text,
  start: offset,
  end: offset,
  group: textOrNull,
});
const posting = v.strictObject({
  id,
  key: text,
  site: text,
  url: text,
  facts: postingFacts,
  evidence: postingEvidence,
  requirements: v.array(requirement),
  vocabulary: text,
  notes: v.strictObject({
    verdict: v.nullable(v.picklist(['keep', 'maybe', 'no'])),
    reason: text,
    text,
    corrections: exactPartial(postingFacts.entries),
    applied: v.exactOptional(v.nullable(v.strictObject({ on: v.pipe(text, v.isoDate()), despite: text }))),
    answers: v.exactOptional(v.record(text, v.union([v.boolean(), v.pipe(v.number(), v.finite())]))),
  }),
  personIds: v.array(id),
  isLight: v.boolean(),
  addresses: v.array(text),
  mergedInto: v.nullable(id),
  distinctFrom: v.array(id),
  goneAt: v.nullable(instant),
  savedAt: instant,
  seenAt: instant,
  deletedAt: v.nullable(instant),
});
const reading = v.strictObject({
  id,
  postingId: id,
  readAt: instant,
  facts: postingFacts,
  evidence: postingEvidence,
});

const personFacts = v.strictObject({
  ...forTextFacts(() => textOrNull),
  kind: v.picklist(['agency-recruiter', 'in-house-recruiter', 'hiring-manager', 'contact']),
});
const person = v.strictObject({
  id,
  keys: v.array(text),
  joined: v.nullable(
    v.strictObject({
      into: id,
      keys: v.array(text),
      facts: v.array(v.picklist(TEXT_FACTS)),
      postings: v.array(id),
      exchanges: v.array(id),
    }),
  ),
  distinctFrom: v.array(id),
  site: text,
  url: text,
  facts: personFacts,
  evidence: v.strictObject({ ...forTextFacts(() => evidence), externalId: evidence }),
  notes: v.strictObject({ text, area: text, corrections: exactPartial(personFacts.entries) }),
  savedAt: instant,
  seenAt: instant,
  deletedAt: v.nullable(instant),
});

const number = v.pipe(v.number(), v.finite());
const amount = v.pipe(number, v.minValue(0));
const weight = v.pipe(v.number(), v.minValue(1), v.maxValue(10));
const fiveSteps = v.nullable(v.picklist([1, 2, 3, 4, 5]));
const payFloor = v.strictObject({
  amount: v.pipe(v.number(), v.safeInteger()),
  currency: text,
  period: periodSchema,
});
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
const direction = v.strictObject({
  titles: v.array(text),
  specialisms: v.array(text),
  levels: v.array(careerLevel),
  levelSteps: v.array(v.picklist(['up', 'sideways', 'down'])),
  places: v.array(text),
  radiusKm: v.nullable(amount),
  relocates: v.boolean(),
  modes: v.array(mode),
  payFloor: v.nullable(payFloor),
  payTarget: v.nullable(payFloor),
  skills: v.array(
    v.strictObject({ conceptId: textOrNull, name: text, strength: v.picklist(['must', 'want']) }),
  ),
  industries: v.array(text),
  languages: v.array(text),
  employment: v.array(employmentSchema),
  travelMost: v.nullable(amount),
  values: v.array(text),
  criteria: v.array(
    v.strictObject({ id, strength: v.picklist(['must', 'want', 'off']), weight: v.nullable(weight) }),
  ),
  own: v.array(
    v.strictObject({
      id,
      name: text,
      kind: v.picklist(['yes-no', 'number', 'rating']),
      strength: v.picklist(['must', 'want']),
      weight,
      worst: v.nullable(number),
      best: v.nullable(number),
    }),
  ),
});
const goal = v.strictObject({
  id,
  horizon: v.picklist(['12-month', '3-to-5-year']),
  kind: v.picklist(['position', 'specialism', 'pay', 'meaning', 'balance', 'learning']),
  statement: text,
  benefit: text,
  measure: v.nullable(v.strictObject({ start: number, target: number, current: number, unit: text })),
  start: textOrNull,
  due: textOrNull,
  parentId: textOrNull,
  whyNoParent: text,
  obstacle: text,
  ifThen: text,
  difficulty: fiveSteps,
  confidence: fiveSteps,
  status: v.picklist(['draft', 'active', 'reached', 'let-go']),
  settledOn: textOrNull,
  direction: v.nullable(direction),
  updatedAt: instant,
});
const activity = v.strictObject({
  id,
  goalId: id,
  kind: v.picklist([
    'training',
    'personal',
    'professional',
    'apply',
    'talk',
    'research',
    'practice',
    'hypothesis',
  ]),
  text,
  ifThen: text,
  plannedFor: textOrNull,
  doneAt: v.nullable(instant),
  finding: v.nullable(v.picklist(['supported', 'rejected'])),
  minutes: v.nullable(amount),
  result: text,
  learned: text,
  updatedAt: instant,
});
const gapDecision = v.strictObject({
  id,
  conceptId: textOrNull,
  name: text,
  decision: v.picklist(['close', 'leave', 'later']),
  reason: text,
  activity: text,
  on: textOrNull,
  hours: v.nullable(amount),
  started: v.boolean(),
  reviewOn: textOrNull,
  updatedAt: instant,
});
const me = v.strictObject({
  id: v.literal('me'),
  values: v.array(v.strictObject({ id, name: text })),
  level: v.nullable(careerLevel),
  years: v.nullable(amount),
  education: v.nullable(
    v.picklist(['none', 'school', 'vocational', 'associate', 'bachelor', 'master', 'doctorate']),
  ),
  licences: v.array(text),
  rightToWork: v.array(text),
  maps: v.exactOptional(
    v.array(
      v.strictObject({
        on: text,
        strengths: v.array(text),
        deficits: v.array(text),
        potential: v.array(text),
        motives: v.array(text),
      }),
    ),
  ),
  updatedAt: instant,
});
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const verdictSettings = v.strictObject({
  id: v.literal('verdict'),
  ready: share,
  toward: share,
  coverage: share,
  updatedAt: instant,
});
const heldSkill = v.strictObject({
  id,
  conceptId: textOrNull,
  name: text,
  level,
  proof: text,
  updatedAt: instant,
});
const resume = v.strictObject({
  id,
  name: text,
  kind: v.picklist(['pdf', 'docx', 'json-resume', 'linkedin', 'text']),
  original: v.pipe(text, v.check(isBase64, 'not base64')),
  text,
  goalId: textOrNull,
  education: v.array(v.strictObject({ degree: text, institution: text, start: textOrNull, end: textOrNull })),
  certificates: v.array(
    v.strictObject({ conceptId: textOrNull, name: text, issuer: text, date: textOrNull }),
  ),
  languages: v.array(v.strictObject({ conceptId: textOrNull, name: text, fluency: text, level })),
  addedAt: instant,
  updatedAt: instant,
});
const position = v.strictObject({
  id,
  resumeId: id,
  title: text,
  employer: text,
  start: textOrNull,
  end: textOrNull,
  isCurrent: v.boolean(),
  summary: text,
  updatedAt: instant,
});
const skillWord = v.strictObject({
  id,
  conceptId: textOrNull,
  name: text,
  means: v.picklist(['no-skill', 'same-as', 'called']),
  as: v.nullable(v.strictObject({ conceptId: textOrNull, name: text })),
  updatedAt: instant,
});
const erased = v.strictObject({
  id,
  table: v.picklist([
    'postings',
    'people',
    'goals',
    'heldSkills',
    'skillWords',
    'activities',
    'gapDecisions',
    'me',
    'settings',
    'resumes',
    'positions',
    ...MARKET_TABLES,
    ...NETWORK_TABLES,
  ]),
  at: instant,
});

/** Every table of an export, checked to the last field: an unknown field is refused, not dropped. */
export const contentSchema = v.strictObject({
  postings: v.array(posting),
  readings: v.array(reading),
  people: v.array(person),
  goals: v.array(goal),
  heldSkills: v.array(heldSkill),
  // Exports from before there were such words have none.
  skillWords: v.optional(v.array(skillWord), []),
  activities: v.array(activity),
  gapDecisions: v.array(gapDecision),
  me: v.array(me),
  settings: v.array(verdictSettings),
  // Exports from before there were résumés have neither table.
  resumes: v.optional(v.array(resume), []),
  positions: v.optional(v.array(position), []),
  ...marketTables,
  ...networkTables,
  erased: v.array(erased),
});

/** Checked without a pattern over the whole: a file of ten megabytes is one text here. */
function isBase64(written: string): boolean {
  return written.length % 4 === 0 && !/[^A-Za-z0-9+/=]/.test(written);
}

/** An object in which every field may be missing, but none may be undefined or unknown. */
function exactPartial<T extends v.ObjectEntries>(
  entries: T,
): v.StrictObjectSchema<{ [K in keyof T]: v.ExactOptionalSchema<T[K], undefined> }, undefined>;
function exactPartial(entries: v.ObjectEntries): unknown {
  const partial: v.ObjectEntries = Object.fromEntries(
    Object.entries(entries).map(([field, schema]) => [field, v.exactOptional(schema)]),
  );
  return v.strictObject(partial);
}
