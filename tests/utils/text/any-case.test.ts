import { describe, expect, it } from 'vitest';

import { anyCase } from '@/utils/text/any-case';

const PATTERNS = [
  String.raw`(?<!\p{L})(?:hr|prüfer)(?!\p{L})`,
  String.raw`^\p{Lu}[\p{L}\p{N}.-]{1,10}$`,
  String.raw`\p{N}\s?k(?=$|[^\p{L}])`,
  String.raw`[^\p{L}]+$`,
];
const TEXTS = [
  'HR',
  'Chr',
  'PRÜFER',
  'Betriebsprüfer',
  'Ærø-3',
  'йога',
  'Ω',
  '50 K',
  '50 kg',
  'a!',
  '',
  '[x]',
];

describe('anyCase', () => {
  it.each(PATTERNS)('finds what the same pattern with flags iu finds: %s', (source) => {
    const found = (pattern: RegExp) => TEXTS.map((text) => pattern.exec(text)?.[0] ?? null);
    expect(found(anyCase(source))).toEqual(found(new RegExp(source, 'iu')));
  });

  it('takes further flags', () => {
    expect('Aa bÄ'.replace(anyCase(String.raw`\p{L}a`, 'gi'), '-')).toBe('- bÄ');
  });
});
