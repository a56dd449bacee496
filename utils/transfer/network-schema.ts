import * as v from 'valibot';

const instant = v.pipe(
  v.string(),
  v.check((written) => !Number.isNaN(Date.parse(written)), 'not an instant'),
);
const id = v.pipe(v.string(), v.minLength(1));
const text = v.string();
const day = v.pipe(text, v.isoDate());
const dayOrNull = v.nullable(day);
/** An interval of nothing would make everybody due at once. */
const days = v.pipe(v.number(), v.finite(), v.minValue(1));

const exchange = v.strictObject({
  id,
  personId: id,
  postingId: v.nullable(id),
  on: day,
  channel: v.picklist(['message', 'email', 'call', 'video', 'meeting', 'event', 'other']),
  voice: v.picklist(['me', 'them', 'both']),
  flow: v.picklist(['gave', 'received', 'both', 'neutral']),
  size: v.picklist([1, 2, 3]),
  mode: v.picklist(['build', 'maintain', 'use']),
  isInternal: v.boolean(),
  text,
  promised: v.nullable(v.strictObject({ what: text, by: dayOrNull, keptOn: dayOrNull })),
  next: v.nullable(v.strictObject({ on: day, what: text, isAsk: v.boolean() })),
  impressions: v.nullable(v.strictObject({ theyExpect: text, iShowed: text })),
  outsideView: v.exactOptional(
    v.strictObject({ heard: text, agrees: v.nullable(v.picklist(['yes', 'partly', 'no'])), act: text }),
  ),
  updatedAt: instant,
});
const tie = v.strictObject({
  id,
  tier: v.nullable(v.picklist(['inner', 'working', 'wide', 'dormant'])),
  priority: v.picklist([1, 2, 3]),
  isInternal: v.boolean(),
  areas: v.array(v.strictObject({ field: text, level: text, place: text })),
  interests: text,
  goalId: v.nullable(id),
  metOn: dayOrNull,
  snoozedUntil: dayOrNull,
  keptOn: dayOrNull,
  updatedAt: instant,
});
const terms = v.strictObject({
  id: v.literal('mine'),
  intervals: v.strictObject({ inner: days, working: days, wide: days, dormant: days }),
  updatedAt: instant,
});

/** The tables of exchanges, ties and network terms; exports from before they existed have none of them. */
export const networkTables = {
  exchanges: v.optional(v.array(exchange), []),
  ties: v.optional(v.array(tie), []),
  networkTerms: v.optional(v.array(terms), []),
};
