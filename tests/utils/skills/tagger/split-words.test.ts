import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '@/utils/skills/tagger/split-words';

const texts = (text: string): string[] => splitWords(text).map((word) => word.text);

describe('The words the tagger sees', () => {
  it('keep together what is written as one', () => {
    expect(texts('Node.js, C++, C#, R&D and full-stack (5+ years)/<SKILL>')).toEqual([
      ...['Node.js', ',', 'C++', ',', 'C#', ',', 'R&D', 'and', 'full-stack'],
      ...['(', '5+', 'years', ')', '/', '<SKILL>'],
    ]);
  });

  it('are the same for a text of ASCII alone as within one of more', () => {
    const piece = fc.constantFrom(
      'Node',
      '.js',
      ' ',
      '++',
      '#',
      '+',
      '-',
      "'",
      '_',
      '<ORG>',
      '<',
      '/',
      '7',
      '.',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
        const text = pieces.join('').replace(/[^\x20-\x7e\n]/g, '');
        expect(splitWords(text)).toEqual(splitWords(`${text} é`).slice(0, -1));
      }),
    );
  });
});
