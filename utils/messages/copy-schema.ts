import * as v from 'valibot';

/** A page's copy as it comes from the page's side. Its markup may hold anything; its address is one. */
export const copySchema = v.union([
  v.strictObject({ url: v.pipe(v.string(), v.url()), html: v.string() }),
  v.strictObject({ url: v.pipe(v.string(), v.url()), problem: v.picklist(['too_large', 'too_deep']) }),
]);
