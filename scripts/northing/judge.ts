import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { judge as judgePosting } from '@/utils/fit/judge';
import type { JudgedBy } from '@/utils/fit/judge-all';
import { goalProblems } from '@/utils/goals/goal-problems';
import { adTextOf } from '@/utils/posting/ad-text-of';
import { normalisePosting } from '@/utils/posting/normalise-posting';
import { installEngine } from '@/utils/skills/engine/installed-engine';
import { readRequirements } from '@/utils/skills/read-requirements';
import { readProfile } from '@/utils/transfer/profile-file';
import { words } from '../browser/words';
import { openPackFile } from './open-pack-file';
import { placeOf, print, readSaved } from './read';
import { reportLine, sentenceText } from './report-line';

const USAGE = 'northing judge --profile PROFILE.json [--url URL] FILE.html...\n';

/**
 * Judges saved ads by a profile and prints one JSON line a file: the report, with every sentence in words. A file that
 * is no ad is one line with its problem; the others are still judged. Gives the exit code: 0, 1 when a file failed, 2
 * for a wrong call or profile.
 */
export async function judge(args: readonly string[]): Promise<number> {
  const call = parseCall(args);
  if (call === null) {
    process.stderr.write(USAGE);
    return 2;
  }
  const judgedBy = profileOf(call.profile);
  if (judgedBy === null) return 2;
  installEngine(await openPackFile());
  const problems = judgedBy.goals.flatMap((goal) =>
    goalProblems(goal).map((problem) => ({ goalId: goal.id, say: sentenceText(problem) })),
  );
  let failed = false;
  for (const file of call.files) {
    try {
      const line = await judgeFile(placeOf(file), call.url, judgedBy);
      failed ||= line === null;
      await print(
        line === null ? { file, problem: 'This page is not a job ad.' } : { file, ...line, problems },
      );
    } catch (error) {
      failed = true;
      await print({ file, problem: error instanceof Error ? error.message : 'unreadable' });
    }
  }
  return failed ? 1 : 0;
}

interface Call {
  readonly profile: string;
  readonly url: string | null;
  readonly files: readonly string[];
}

function parseCall(args: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { profile: { type: 'string' }, url: { type: 'string' } },
    });
    const { profile, url } = values;
    if (profile === undefined || positionals.length === 0) return null;
    if (url !== undefined && !URL.canParse(url)) return null;
    return { profile, url: url ?? null, files: positionals };
  } catch (error) {
    process.stderr.write(`northing judge: ${error instanceof Error ? error.message : 'wrong call'}\n`);
    return null;
  }
}

function profileOf(path: string): JudgedBy | null {
  try {
    const read = readProfile(readFileSync(placeOf(path), 'utf8'));
    if (read.ok) return read.judgedBy;
    process.stderr.write(`northing judge: ${words(read.reason.key, read.reason.params)}\n`);
  } catch (error) {
    process.stderr.write(
      `northing judge: ${error instanceof Error ? error.message : 'unreadable profile'}\n`,
    );
  }
  return null;
}

async function judgeFile(path: string, url: string | null, by: JudgedBy): Promise<object | null> {
  const reading = await readSaved(path, { url, generic: false });
  if (reading.kind !== 'posting') return null;
  const { facts, evidence } = normalisePosting(reading, new Date());
  const { requirements } = readRequirements(adTextOf(facts));
  const report = judgePosting({ facts, evidence, requirements }, by.profile, by.goals, by.thresholds);
  return { title: facts.title, company: facts.company, url: reading.url, ...reportLine(report) };
}
