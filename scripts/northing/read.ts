import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { parseReading } from '@/utils/capture/parse-reading';
import type { PageReading } from '@/utils/capture/page-reading';
import { readPage } from '@/utils/capture/read-page';

import { openSavedPage } from './open-saved-page';
import { readingLine } from './reading-line';

const USAGE = 'northing read [--url URL] [--generic] [--browser] [--base DIR] FILE.html...\n';

/**
 * Reads saved pages through the adapters and prints one JSON line a file. A file that cannot be read is one line with
 * its problem; the others are still done. Gives the exit code: 0, 1 when a file failed, 2 for a wrong call.
 */
export async function read(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if (!call) {
    process.stderr.write(USAGE);
    return 2;
  }
  let failed = false;
  const reader = call.browser ? await (await import('./read-in-browser')).openBrowserReader() : null;
  for (const file of call.files) {
    const name =
      call.base === null ? file : relative(placeOf(call.base), placeOf(file)).replaceAll('\\', '/');
    try {
      const reading = reader
        ? await reader.read(placeOf(file), call.url)
        : await readSaved(placeOf(file), call);
      await print(readingLine(name, reading, new Date()));
    } catch (error) {
      failed = true;
      const detail = error instanceof Error ? error.message : 'unknown';
      await print({
        file: name,
        url: null,
        site: null,
        kind: 'none',
        posting: null,
        person: null,
        people: [],
        fields: {},
        problems: [{ code: 'file_unreadable', detail }],
      });
    }
  }
  await reader?.close();
  return failed ? 1 : 0;
}

interface Call {
  readonly files: readonly string[];
  readonly url: string | null;
  readonly base: string | null;
  readonly generic: boolean;
  readonly browser: boolean;
}

function parseCall(args: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        base: { type: 'string' },
        generic: { type: 'boolean' },
        browser: { type: 'boolean' },
      },
    });
    if (positionals.length === 0 || (values.url !== undefined && !URL.canParse(values.url))) return null;
    return {
      files: positionals,
      url: values.url ?? null,
      base: values.base ?? null,
      generic: values.generic ?? false,
      browser: values.browser ?? false,
    };
  } catch (error) {
    process.stderr.write(`northing read: ${error instanceof Error ? error.message : 'wrong call'}\n`);
    return null;
  }
}

/** npm runs scripts in the project's folder; a path is meant from where the user stood. */
export function placeOf(path: string): string {
  const fromUser = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  return existsSync(fromUser) ? fromUser : resolve(path);
}

/** What a saved page holds, read through the adapters or by the generic reader alone. Throws for a file that is no page. */
export async function readSaved(
  path: string,
  { url, generic }: Pick<Call, 'url' | 'generic'>,
): Promise<PageReading> {
  const page = await openSavedPage(path, url);
  try {
    const parsed = parseReading(readPage({ document: page.document, url: page.url }, { generic }));
    if (!parsed.ok) throw new Error(`the reading was refused: ${parsed.problem}`);
    return parsed.reading;
  } finally {
    page.close();
  }
}

/** Prints one JSON line; waits when the reader of our output is slower than we are. */
export async function print(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`))
    await new Promise((done) => process.stdout.once('drain', done));
}
