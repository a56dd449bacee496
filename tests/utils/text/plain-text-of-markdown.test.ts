// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOfMarkdown } from '@/utils/text/plain-text-of-markdown';

describe('plainTextOfMarkdown', () => {
  it.each([
    ['## What you need', 'What you need'],
    ['- **SQL** and _dbt_', 'SQL and dbt'],
    ['> - [x] done', 'done'],
    ['[apply](https://a.example/x "Apply") now', 'apply now'],
    ['![logo](https://a.example/x.png)', 'logo'],
    ['<https://a.example/x>', 'https://a.example/x'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['C\\# and 3\\.', 'C# and 3.'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |', '| a | b |\n\n| 1 | 2 |'],
    ['```js\ncode\n```', 'code'],
    ['a\n\n\n\nb', 'a\n\nb'],
  ])('makes %j %j', (markdown, expected) => {
    expect(plainTextOfMarkdown(markdown)).toBe(expected);
  });

  it('never throws and never grows a text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom('[', '](', ')', '**', '_', '> ', '# ', '\n', '\\', '`')),
        ),
        (pieces) => {
          const markdown = pieces.join('');
          expect(plainTextOfMarkdown(markdown).length).toBeLessThanOrEqual(markdown.length);
        },
      ),
    );
  });
});
