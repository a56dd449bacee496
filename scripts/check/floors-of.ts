import type { CommandResult } from './run-command';
import type { StepResult } from './step';

/** What a measuring said of its kept figures: a check for each; one skipped where it said that a part of what it measures is not here. */
export function floorsOf({ code, output }: Pick<CommandResult, 'code' | 'output'>): StepResult {
  const skipped = /^bench:\w+ skipped/m.test(output) ? 1 : 0;
  const [, held, fallen] = /^floors: (\d+) held, (\d+) fallen$/m.exec(output) ?? [];
  if (held === undefined || fallen === undefined)
    return code === 0 && skipped === 1
      ? { passed: 0, failed: 0, skipped, notes: '' }
      : { passed: 0, failed: 1, skipped: 0, notes: output };
  const notes = output.split('\n').filter((line) => line.startsWith('fallen: '));
  return { passed: Number(held), failed: Number(fallen), skipped, notes: notes.join('\n') };
}
