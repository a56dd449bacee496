import * as v from 'valibot';

import type { Content } from '@/utils/db/content';
import { isFields } from '@/utils/db/fields';
import { contentSchema } from '@/utils/transfer/content-schema';
import type { ExportFile } from '@/utils/transfer/export-file';
import { EXPORT_VERSION } from '@/utils/transfer/export-file';
import { upToDate } from '@/utils/transfer/up-to-date';
import { findPoison } from '@/utils/transfer/find-poison';
import type { Sentence } from '@/utils/words/sentence';

/** About 15,000 ads with all their versions; more than a browser turns into records without trouble. */
const LARGEST = 200_000_000;

export type ReadExport =
  { readonly ok: true; readonly file: ExportFile } | { readonly ok: false; readonly reason: Sentence };

const envelope = v.object({
  format: v.literal('northing'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  exportedAt: v.string(),
  appVersion: v.string(),
  tables: v.unknown(),
});

/**
 * The export in a text, or a sentence that says what is wrong and where. A file is taken whole or not at all. Any text
 * gives an answer; nothing of the text but strings, numbers and their places gets through.
 */
export function readExport(text: string): ReadExport {
  if (text.length > LARGEST) return refused('transfer.too_large');
  const parsed = parseJson(text);
  if (!parsed.ok) return refused('transfer.not_json');
  const poison = findPoison(parsed.value);
  if (poison !== null) return refused('transfer.poisoned', poison);
  const outer = v.safeParse(envelope, parsed.value);
  if (!outer.success) return refused('transfer.not_ours');
  const { version, exportedAt, appVersion } = outer.output;
  if (version > EXPORT_VERSION) return refused('transfer.newer_version');
  const tables = v.safeParse(contentSchema, upToDate(outer.output.tables, version), { abortEarly: true });
  if (!tables.success) return refused('transfer.invalid', pathOf(tables.issues[0]));
  const twice = firstTwice(tables.output);
  if (twice !== null) return refused('transfer.twice', twice);
  const file: ExportFile = {
    format: 'northing',
    version: EXPORT_VERSION,
    exportedAt,
    appVersion,
    tables: tables.output,
  };
  return { ok: true, file };
}

function refused(key: string, path?: string): ReadExport {
  return { ok: false, reason: path === undefined ? { key } : { key, params: { path } } };
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: isFields(value), value };
  } catch (error) {
    // A SyntaxError, or a RangeError of an engine that recurses into deep nesting: no file of ours either way.
    if (error instanceof SyntaxError || error instanceof RangeError) return { ok: false };
    throw error;
  }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? 'tables';
}

/** Where an id, or the key of an ad, stands for the second time; null when each stands once. */
function firstTwice(content: Content): string | null {
  for (const [table, rows] of Object.entries(content)) {
    const at = secondPlace(rows.map(({ id }) => id));
    if (at !== -1) return `${table}.${at}.id`;
  }
  const at = secondPlace(content.postings.map(({ key }) => key));
  return at === -1 ? null : `postings.${at}.key`;
}

function secondPlace(values: readonly string[]): number {
  const met = new Set<string>();
  return values.findIndex((value) => met.size === met.add(value).size);
}
