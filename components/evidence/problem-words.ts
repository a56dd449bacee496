import type { Problem } from '@/utils/capture/page-reading';
import { say } from '@/utils/platform/say';

/** Told where the field itself stands, or of no use to anybody who can do nothing about it. */
const UNTOLD = new Set(['field_unreadable', 'strategy_failed']);

/** What a reading wants said of its page, each sentence once. */
export function problemWords(problems: readonly Problem[]): readonly string[] {
  const codes = new Set(problems.map(({ code }) => code).filter((code) => !UNTOLD.has(code)));
  return [...codes].map((code) => say({ key: `problem.${code}` }));
}
