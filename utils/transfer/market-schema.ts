import * as v from 'valibot';

import { employmentSchema, paySchema, placeSchema } from '@/utils/transfer/fact-schema';

const instant = v.pipe(
  v.string(),
  v.check((written) => !Number.isNaN(Date.parse(written)), 'not an instant'),
);
const id = v.pipe(v.string(), v.minLength(1));
const text = v.string();
const textOrNull = v.nullable(text);
const figure = v.pipe(v.number(), v.finite());
const figureOrNull = v.nullable(figure);
const share = v.pipe(figure, v.minValue(0));
/** ISO 4217. */
const currencyCode = v.pipe(text, v.regex(/^[A-Z]{3}$/));
const oneToFive = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

const story = v.strictObject({
  id,
  title: text,
  situation: text,
  action: text,
  result: text,
  number: text,
  skills: v.array(v.strictObject({ conceptId: textOrNull, name: text })),
  updatedAt: instant,
});
const pitch = v.strictObject({
  id,
  headline: text,
  proofs: v.array(v.strictObject({ text, storyId: textOrNull })),
  short: text,
  long: text,
  updatedAt: instant,
});
const swapSide = v.strictObject({ matterId: id, from: figure, to: figure });
const decision = v.strictObject({
  id,
  name: text,
  options: v.array(v.strictObject({ id, name: text, postingId: textOrNull, isStaying: v.boolean() })),
  matters: v.array(
    v.strictObject({
      id,
      name: text,
      kind: v.picklist(['number', 'words']),
      better: v.picklist(['more', 'less']),
      unit: text,
    }),
  ),
  consequences: v.array(v.strictObject({ optionId: id, matterId: id, words: text, value: figureOrNull })),
  swaps: v.array(v.strictObject({ optionId: id, gives: swapSide, takes: swapSide, at: instant })),
  putAside: v.array(id),
  adverse: v.array(
    v.strictObject({ id, optionId: id, what: text, likelihood: oneToFive, impact: oneToFive }),
  ),
  chosenId: textOrNull,
  why: text,
  revisitOn: textOrNull,
  decidedAt: v.nullable(instant),
  updatedAt: instant,
});
const role = v.strictObject({
  id,
  kind: v.picklist(['now', 'stay-and-change', 'target', 'offer']),
  name: text,
  lines: v.array(v.strictObject({ name: text, weight: share, expected: share, get: share })),
  hoursPerWeek: v.nullable(share),
  stress: v.nullable(oneToFive),
  updatedAt: instant,
});
const rating = v.strictObject({ importance: share, now: share });
const terms = v.strictObject({
  id: v.literal('mine'),
  currency: text,
  rates: v.record(currencyCode, share),
  hoursPerWeek: share,
  weeksPerYear: share,
  payNow: v.nullable(share),
  payWish: v.nullable(share),
  employer: text,
  savings: v.nullable(share),
  monthlySpend: v.nullable(share),
  outcomes: v.nullable(
    v.strictObject({ fulfilment: rating, balance: rating, goals: rating, security: rating }),
  ),
  updatedAt: instant,
});

const viewedAd = v.strictObject({
  id,
  title: textOrNull,
  company: textOrNull,
  places: v.array(placeSchema),
  employment: v.nullable(employmentSchema),
  pay: v.nullable(paySchema),
  asks: v.array(v.strictObject({ conceptId: text, label: text })),
  firstSeenAt: instant,
  updatedAt: instant,
});

/** The tables of stories, pitches, comparisons, roles, terms and looked-at ads; exports from before they existed have none of them. */
export const marketTables = {
  stories: v.optional(v.array(story), []),
  pitches: v.optional(v.array(pitch), []),
  decisions: v.optional(v.array(decision), []),
  roles: v.optional(v.array(role), []),
  marketTerms: v.optional(v.array(terms), []),
  viewedAds: v.optional(v.array(viewedAd), []),
};
