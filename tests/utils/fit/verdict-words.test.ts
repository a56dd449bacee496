import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Verdict } from '@/utils/fit/report';
import { verdictWord } from '@/utils/fit/verdict-words';

const catalogue = parse(readFileSync('utils/words/en.yml', 'utf8')) as { posting: Record<string, string> };

describe('verdictWord', () => {
  it.each<[Verdict, string]>([
    ['head-for-it', 'Head for it'],
    ['stretch', 'Stretch'],
    ['pays-the-bills', 'Pays the bills'],
    ['off-course', 'Off course'],
    ['ruled-out', 'Ruled out'],
    ['cannot-tell', 'Can’t tell yet'],
  ])('calls %s "%s"', (verdict, words) => {
    expect(catalogue.posting[verdictWord(verdict).key.replace('posting.', '')]).toBe(words);
  });
});
