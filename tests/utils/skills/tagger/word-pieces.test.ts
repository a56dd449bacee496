import { describe, expect, it } from 'vitest';

import { PIECE_ROWS, wordPieces } from '@/utils/skills/tagger/word-pieces';

describe('Pieces of a word', () => {
  it('are the word, its shape, and its beginnings and ends of two to four letters', () => {
    expect(wordPieces('weaving')).toHaveLength(8);
    expect(wordPieces('SQL')).toHaveLength(6);
    expect(wordPieces('C')).toHaveLength(2);
  });

  it('are shared by words that begin or end alike', () => {
    const shared = (one: string, other: string): number =>
      wordPieces(one).filter((row) => wordPieces(other).includes(row)).length;
    // The shape, and three ends.
    expect(shared('weaving', 'bookkeeping')).toBe(3);
    expect(shared('loom', 'sql')).toBe(1);
    // All but the shape.
    expect(shared('Loom', 'loom')).toBe(7);
  });

  it('lie within the table', () => {
    for (const row of ['ängström', '日本語', '+', ''].flatMap(wordPieces)) {
      expect(row).toBeGreaterThanOrEqual(0);
      expect(row).toBeLessThan(PIECE_ROWS);
    }
  });
});
