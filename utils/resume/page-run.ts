/** A run of text on a page; `y` grows downwards, in points. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
}

/** Runs by their baseline, top to bottom, each line from left to right. */
export function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((one, other) => one.y - other.y)) {
    const line = lines.at(-1);
    const head = line?.[0];
    if (
      line !== undefined &&
      head !== undefined &&
      Math.abs(run.y - head.y) <= Math.min(head.size, run.size) * 0.35
    )
      line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left));
}

/** Runs that follow each other on a line as one text, with spaces where the page leaves space. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.reduce((text, run, at) => {
    const before = runs[at - 1];
    if (before === undefined) return run.text;
    const isSpaced = /\s$/.test(before.text) || /^\s/.test(run.text);
    return text + (isSpaced || run.left - before.right < before.size * 0.12 ? '' : ' ') + run.text;
  }, '');
}
