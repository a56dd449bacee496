import { diffArrays, diffWordsWithSpace } from 'diff';

/** A piece of text that stayed, went or came. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'new';
  /** Place within its line. */
  readonly at: number;
  readonly text: string;
}

/** One line of the text as it reads now, or one that is gone; `pieces` show what changed within it. */
export interface DiffLine {
  readonly kind: 'same' | 'gone' | 'new' | 'changed';
  readonly pieces: readonly DiffPiece[];
}

/** Beyond this, comparing word by word takes longer than anyone waits. */
const LONGEST = 200_000;

/**
 * What became of a text, line by line in the order of the new one; a line that was only reworded is one line with the
 * words that went and came. Empty lines are left out. `null` for texts too long to be compared.
 */
export function textDiff(before: string, after: string): readonly DiffLine[] | null {
  if (before.length + after.length > LONGEST) return null;
  const parts = diffArrays(linesOf(before), linesOf(after));
  return parts.flatMap((part, at): DiffLine[] => {
    const next = parts[at + 1];
    const previous = parts[at - 1];
    if (part.removed && next?.added && next.value.length === part.value.length)
      return part.value.map((line, place) => changedLine(line, next.value[place] ?? ''));
    if (part.added && previous?.removed && previous.value.length === part.value.length) return [];
    const kind = part.added ? 'new' : part.removed ? 'gone' : 'same';
    return part.value.map((text) => ({ kind, pieces: [{ kind, at: 0, text }] }));
  });
}

function changedLine(before: string, after: string): DiffLine {
  const pieces = diffWordsWithSpace(before, after).map(({ added, removed, value }, at): DiffPiece => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    at,
    text: value,
  }));
  return { kind: 'changed', pieces };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
