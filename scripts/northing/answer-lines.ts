import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';

import { PackError } from '@/utils/skills/pack/read-pack';

const Row = v.looseObject({ id: v.union([v.string(), v.number()]), text: v.string() });

/** One line of the input: an id, a text, and what else the command knows to use. */
export type AskedRow = v.InferOutput<typeof Row>;

const FAULTS: Readonly<Record<PackError['fault'], string>> = {
  missing: 'public/packs/en.pack is not there; npm run pack builds it',
  'not-a-pack': 'public/packs/en.pack is no pack; npm run pack builds it',
  'other-version': 'public/packs/en.pack is of another version; npm run pack builds it',
  'cut-short': 'public/packs/en.pack is cut short; npm run pack builds it',
  damaged: 'public/packs/en.pack is damaged; npm run pack builds it',
};

const parse = (line: string): AskedRow | string => {
  try {
    const row = v.safeParse(Row, JSON.parse(line));
    return row.success ? row.output : 'a line needs "id" and "text"';
  } catch {
    return 'not a line of JSON';
  }
};

const print = async (value: object): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
};

/**
 * Reads JSON lines from the standard input and prints one answer for each, one at a time, so that memory stays the same however many come.
 * A line that is no question is answered with its `problem`. Gives the exit code: 0, 1 when a line was none, 2 when skills cannot be read.
 */
export const answerLines = async (open: () => Promise<(row: AskedRow) => object>): Promise<number> => {
  let answer: (row: AskedRow) => object;
  try {
    answer = await open();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    process.stderr.write(`northing: skills can't be read: ${FAULTS[error.fault]}\n`);
    return 2;
  }
  let code = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const row = parse(line);
    if (typeof row === 'string') {
      code = 1;
      await print({ id: null, problem: row });
    } else {
      await print({ id: row.id, ...answer(row) });
    }
  }
  return code;
};
