import * as v from 'valibot';

const text = v.string();
const textOrNull = v.nullable(text);
const integerOrNull = v.nullable(v.pipe(v.number(), v.safeInteger()));

export const employmentSchema = v.picklist(['full-time', 'part-time', 'contract', 'temporary', 'internship']);
export const periodSchema = v.picklist(['year', 'month', 'week', 'day', 'hour']);
export const placeSchema = v.strictObject({
  text,
  city: textOrNull,
  region: textOrNull,
  country: textOrNull,
});
export const paySchema = v.strictObject({
  min: integerOrNull,
  max: integerOrNull,
  currency: textOrNull,
  period: v.nullable(periodSchema),
  text,
});
