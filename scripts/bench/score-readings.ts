import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';

/** What the scorer says in words, and the figures that may not fall, in percent. */
export interface Score {
  readonly told: string;
  readonly figures: Readonly<Record<string, number>>;
}

interface Told {
  readonly kinds: { readonly accuracy: number };
  readonly fields: Readonly<Record<string, { readonly accuracy: number; readonly statedAccuracy: number }>>;
  readonly description: { readonly meanRecall: number; readonly meanForeign: number };
}

/** Lets the collection's own scorer judge the lines of a reading. Throws with its words when it fails. */
export function scoreReadings(shared: string, got: string): Score {
  const pages = join(shared, 'pages');
  const named = ['expected.jsonl', 'manifest.tsv', 'accept.jsonl'].flatMap((file) => [
    `--${file.split('.')[0]}`,
    join(pages, file),
  ]);
  const run = (...more: string[]): string => {
    // The scorer works only when it is called by its real path.
    const scorer = realpathSync(join(shared, 'tools/score-capture.mjs'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [scorer, ...named, '--pages', pages, '--got', got, ...more],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    if (status !== 0 || stdout.trim() === '') throw new Error(`scoring failed: ${stderr}`);
    return stdout;
  };
  const { kinds, fields, description } = JSON.parse(run('--json')) as Told;
  const percent = (share: number): number => Math.floor(share * 1000) / 10;
  const figures: Record<string, number> = {
    kind: percent(kinds.accuracy),
    "words of the ad's text found": percent(description.meanRecall),
    "words that are the ad's": percent(1 - description.meanForeign),
  };
  for (const [name, { accuracy, statedAccuracy }] of Object.entries(fields)) {
    figures[name] = percent(accuracy);
    figures[`${name} where stated`] = percent(statedAccuracy);
  }
  return {
    told: run(),
    figures,
  };
}
