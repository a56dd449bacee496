import { describe, expect, it } from 'vitest';
import { relationBetween } from '@/utils/skills/relation';

describe('relationBetween', () => {
  it.each([
    ['sql', 'sql', 'same', ['SQL']],
    ['react', 'javascript', 'implied', ['React', 'JavaScript']],
    ['postgresql', 'databases', 'kind-of', ['PostgreSQL', 'Databases']],
  ])('%s answers %s wholly', (held, asked, kind, path) => {
    expect(relationBetween(held, asked)).toEqual({ kind, credit: 1, closesGap: true, path });
  });

  it('gives related things half the credit and leaves the gap open', () => {
    expect(relationBetween('mysql', 'postgresql')).toEqual({
      kind: 'related',
      credit: 0.5,
      closesGap: false,
      path: ['MySQL', 'Databases', 'PostgreSQL'],
    });
  });

  it('sees nothing between strangers, nor backwards', () => {
    expect(relationBetween('javascript', 'react')).toBeNull();
    expect(relationBetween('sql', 'welding')).toBeNull();
    expect(relationBetween('no-such-thing', 'sql')).toBeNull();
  });
});
