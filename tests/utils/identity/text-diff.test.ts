import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { DiffLine } from '@/utils/identity/text-diff';
import { textDiff } from '@/utils/identity/text-diff';

const sideOf = (lines: readonly DiffLine[], other: 'gone' | 'new'): string[] =>
  lines
    .filter(({ kind }) => kind !== other)
    .map(({ pieces }) =>
      pieces
        .filter(({ kind }) => kind !== other)
        .map(({ text }) => text)
        .join(''),
    );

describe('textDiff', () => {
  it('shows a reworded line once, with the words that went and came', () => {
    expect(textDiff('Intro\nPay up to 50,000 a year\nEnd', 'Intro\nPay up to 60,000 a year\nEnd')).toEqual([
      { kind: 'same', pieces: [{ kind: 'same', at: 0, text: 'Intro' }] },
      {
        kind: 'changed',
        pieces: [
          { kind: 'same', at: 0, text: 'Pay up to ' },
          { kind: 'gone', at: 1, text: '50' },
          { kind: 'new', at: 2, text: '60' },
          { kind: 'same', at: 3, text: ',000 a year' },
        ],
      },
      { kind: 'same', pieces: [{ kind: 'same', at: 0, text: 'End' }] },
    ]);
  });

  it('shows whole lines that went or came', () => {
    const kinds = textDiff('a\nb\nc', 'a\nc\nd\ne')?.map(({ kind }) => kind);
    expect(kinds).toEqual(['same', 'gone', 'same', 'new', 'new']);
  });

  it('holds both texts in full, whatever they are', () => {
    const line = fc.constantFrom('We plan tours', 'We plan long tours', 'SQL', 'Kiel', 'You: brave');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), (before, after) => {
        const lines = textDiff(before.join('\n'), after.join('\n')) ?? [];
        expect(sideOf(lines, 'new')).toEqual(before);
        expect(sideOf(lines, 'gone')).toEqual(after);
      }),
    );
  });

  it('does not compare texts longer than anyone reads', () => {
    expect(textDiff('a '.repeat(60_000), 'b '.repeat(60_000))).toBeNull();
  });
});
