import type { Line } from '../../dom/page-lines';

/** Characters of a line that is a sentence or a list entry and no link. */
export function proseOf(line: Line): number {
  if (line.action || line.linked > line.text.length * 0.6 || isGlued(line)) return 0;
  if (line.text.length >= 60) return line.text.length;
  return line.block.closest('li') !== null && line.text.length >= 25 ? line.text.length : 0;
}

/** Facts that stand side by side without a blank between them ("Grey Gannet FerriesDunedinFull time") are no sentence. */
export function isGlued({ parts, text }: Line): boolean {
  if (parts.length < 3 || text.length > 250) return false;
  const joins = parts
    .slice(1)
    .filter(
      (part, at) => /^[\p{Lu}\d$€£]/u.test(part.text) && /[\p{L}\p{N}.)]$/u.test(parts[at]?.text ?? ''),
    );
  return joins.length >= 2;
}

/** Characters of prose in the lines that stand in one of the blocks. */
export const proseIn = (lines: readonly Line[], blocks: readonly Element[]): number =>
  lines.reduce(
    (sum, line) => sum + (blocks.some((block) => block.contains(line.block)) ? proseOf(line) : 0),
    0,
  );

/** Characters of prose in the lines behind one of them. */
export const proseAfter = (lines: readonly Line[], at: number): number =>
  lines.slice(at + 1).reduce((sum, line) => sum + proseOf(line), 0);
