import * as v from 'valibot';

import type { PageReading } from './page-reading';

const SOURCES = [
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
] as const;
const TRUSTS = ['high', 'medium', 'low', 'doubtful'] as const;
const POSTING_FIELDS = [
  ...([
    'title',
    'company',
    'agency',
    'places',
    'mode',
    'employment',
    'pay',
    'postedOn',
    'closesOn',
    'description',
  ] as const),
  ...(['people', 'externalId', 'applyUrl', 'language'] as const),
] as const;

const line = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, limit)),
  );
const hasScheme =
  (schemes: RegExp) =>
  (text: string): boolean =>
    text.length <= 8192 && URL.canParse(text) && schemes.test(new URL(text).protocol);
const webUrl = v.pipe(v.string(), v.check(hasScheme(/^https?:$/), 'not a web address'));
const pageUrl = v.pipe(v.string(), v.check(hasScheme(/^(?:https?|file):$/), 'not a page address'));
/** A link that may be missing: one that no click should follow is dropped, not the whole reading. */
const linkOr = (schemes: RegExp) =>
  v.pipe(
    v.string(),
    v.transform((text) => (hasScheme(schemes)(text) ? text : undefined)),
  );

const optional = <S extends v.GenericSchema>(schema: S) => v.optional(schema);
const reading = <S extends v.GenericSchema>(value: S) =>
  v.object({ value, source: v.picklist(SOURCES), trust: v.picklist(TRUSTS), detail: optional(line(300)) });
const lineField = (limit: number) => optional(reading(line(limit)));
const list = <S extends v.GenericSchema>(entry: S, most: number) => v.pipe(v.array(entry), v.maxLength(most));

const place = v.object({
  text: line(300),
  city: optional(line(200)),
  region: optional(line(200)),
  country: optional(line(200)),
});
const amount = optional(v.pipe(v.number(), v.finite(), v.minValue(0)));
const pay = v.object({
  text: line(500),
  min: amount,
  max: amount,
  currency: optional(line(20)),
  period: optional(line(40)),
});
const person = v.object({
  name: line(200),
  headline: optional(line(400)),
  organisation: optional(line(200)),
  employer: optional(line(200)),
  place: optional(line(200)),
  email: optional(line(254)),
  phone: optional(line(80)),
  profileUrl: optional(linkOr(/^https?:$/)),
  role: optional(line(60)),
});
const card = v.object({
  title: line(300),
  url: webUrl,
  company: optional(line(200)),
  place: optional(line(200)),
  pay: optional(line(300)),
});
const problem = v.object({
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,60}$/)),
  field: optional(line(60)),
  detail: optional(line(500)),
});

const base = {
  site: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  url: pageUrl,
  problems: list(problem, 100),
};
/** A field whose link may not be followed is left out of the fields altogether. */
const urlField = (schemes: RegExp) =>
  optional(
    v.pipe(
      reading(linkOr(schemes)),
      v.transform((held) => (held.value === undefined ? undefined : held)),
    ),
  );

const posting = v.object({
  ...base,
  kind: v.literal('posting'),
  fields: v.object({
    title: lineField(300),
    company: lineField(200),
    agency: lineField(200),
    places: optional(reading(list(place, 60))),
    mode: lineField(300),
    employment: optional(reading(list(line(200), 20))),
    pay: optional(reading(pay)),
    postedOn: lineField(120),
    closesOn: lineField(120),
    description: lineField(150_000),
    people: optional(reading(list(person, 40))),
    externalId: lineField(200),
    applyUrl: urlField(/^(?:https?|mailto|tel):$/),
    language: lineField(40),
  }),
  unreadable: list(v.picklist(POSTING_FIELDS), POSTING_FIELDS.length),
});
const personReading = v.object({
  ...base,
  kind: v.literal('person'),
  fields: v.object({
    name: lineField(200),
    headline: lineField(400),
    organisation: lineField(200),
    employer: lineField(200),
    place: lineField(200),
    email: lineField(254),
    phone: lineField(80),
    profileUrl: urlField(/^https?:$/),
    about: lineField(50_000),
    externalId: lineField(200),
  }),
  others: list(person, 200),
  firm: optional(v.object({ name: v.nullable(line(200)), trade: v.nullable(line(200)) })),
});
const listReading = v.object({ ...base, kind: v.literal('list'), cards: list(card, 500) });
const other = v.object({ ...base, kind: v.picklist(['expired', 'wall', 'none']) });

/** The shape of everything the page's side may hand over; unknown members are dropped, lengths cut, bad links removed. */
export const readingSchema = v.pipe(
  v.variant('kind', [posting, personReading, listReading, other]),
  v.transform((read) => asReading(read)),
);

/** Members that were dropped are absent, not `undefined`. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => withoutGaps(entry));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(kept.map(([name, held]) => [name, withoutGaps(held)]));
}

/** The schema's output without gaps is exactly a reading: optional members are there with a value, or not at all. */
function asReading(read: unknown): PageReading {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by the schema right before
  return withoutGaps(read) as PageReading;
}
