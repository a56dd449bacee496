import * as v from 'valibot';

import type { PageReading } from './page-reading';
import { plainCopy } from './plain-copy';
import { readingSchema } from './reading-schema';

const LARGEST = 2_000_000;

/**
 * The one gate for what comes from the page's side: bounded in size, checked against the schema, copied into fresh plain data. Lengths
 * are cut to their limits, addresses other than http(s) (mailto and tel where they fit) dropped; a shape that is not a
 * reading is refused whole with a reason in words for developers, never for branching.
 */
export function parseReading(
  input: unknown,
): { readonly ok: true; readonly reading: PageReading } | { readonly ok: false; readonly problem: string } {
  const copy = plainCopy(input, LARGEST);
  if (!copy.ok) return copy;
  const parsed = v.safeParse(readingSchema, copy.value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, problem: `${v.getDotPath(issue) ?? 'reading'}: ${issue.message}` };
  }
  return { ok: true, reading: parsed.output };
}
