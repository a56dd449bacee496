import { describe, expect, it } from 'vitest';

import { repairJson } from '@/utils/capture/structured/repair-json';

describe('repairJson', () => {
  it.each([
    ['good JSON', '{"a": 1}', { a: 1 }, false],
    ['a trailing comma in an object', '{"a": 1,}', { a: 1 }, true],
    ['a trailing comma in an array', '{"a": [1, 2, ]}', { a: [1, 2] }, true],
    ['a raw line break in a string', '{"a": "one\ntwo"}', { a: 'one\ntwo' }, true],
    ['a raw tab in a string', '{"a": "one\ttwo"}', { a: 'one two' }, true],
    ['quotes inside a string', '{"a": "the "best" bread", "b": 2}', { a: 'the "best" bread', b: 2 }, true],
    ['an unknown escape', String.raw`{"a": "C:\work"}`, { a: String.raw`C:\work` }, true],
    ['an HTML comment around it', '<!-- {"a": 1} -->', { a: 1 }, true],
    ['a CDATA section around it', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }, true],
    ['a closing semicolon', '{"a": 1};', { a: 1 }, true],
    ['quotes written as entities', '{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }, true],
  ])('reads %s', (_what, text, value, repaired) => {
    expect(repairJson(text)).toEqual({ ok: true, value, repaired });
  });

  it('does not guess at what is cut off', () => {
    expect(repairJson('{"title": "Baker", "descr')).toEqual({ ok: false });
  });
});
