import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseReading } from '@/utils/capture/parse-reading';

const title = { value: 'Baker', source: 'heading', trust: 'high' };
const posting = {
  kind: 'posting',
  site: 'generic',
  url: 'https://bakery.example/jobs/1',
  problems: [],
  fields: { title },
  unreadable: [],
};

/** Put together here so that no file of ours holds an address that runs. */
const RUNS = ['javascript', 'alert(1)'].join(':');

describe('parseReading', () => {
  it('hands on a good reading as equal, fresh data', () => {
    const parsed = parseReading(posting);
    expect(parsed).toEqual({ ok: true, reading: posting });
    expect(parsed.ok && parsed.reading).not.toBe(posting);
  });

  it.each([
    ['nothing', null],
    ['a text', 'posting'],
    ['an unknown kind', { ...posting, kind: 'recipe' }],
    ['an address that runs', { ...posting, url: RUNS }],
    ['a site id with a path in it', { ...posting, site: '../etc' }],
    ['a source that does not exist', { ...posting, fields: { title: { ...title, source: 'rumour' } } }],
    ['a title that is a number', { ...posting, fields: { title: { ...title, value: 7 } } }],
    ['a function', { ...posting, fields: { title: { ...title, value: () => 'Baker' } } }],
    [
      'a getter',
      {
        ...posting,
        get fields() {
          return { title };
        },
      },
    ],
    [
      'pay that is infinite',
      { ...posting, fields: { pay: { ...title, value: { text: 'all', min: Infinity } } } },
    ],
    [
      'more than two million characters',
      { ...posting, fields: { description: { ...title, value: 'x'.repeat(2_000_001) } } },
    ],
    [
      'a thousand people',
      {
        ...posting,
        fields: { people: { ...title, value: Array.from({ length: 1000 }, () => ({ name: 'A' })) } },
      },
    ],
  ])('refuses %s', (_what, input) => {
    expect(parseReading(input)).toMatchObject({ ok: false });
  });

  it('refuses a cycle without hanging', () => {
    const loop: Record<string, unknown> = { ...posting };
    loop['fields'] = loop;
    expect(parseReading(loop)).toMatchObject({ ok: false });
  });

  it('drops members that would reach a prototype', () => {
    const poisoned = JSON.parse(
      JSON.stringify(posting).replace(
        '"fields":{',
        '"fields":{"__proto__":{"polluted":1},"constructor":{"x":1},',
      ),
    ) as unknown;
    const parsed = parseReading(poisoned);
    expect(parsed).toEqual({ ok: true, reading: posting });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('leaves out links that no click should follow and cuts what is too long', () => {
    const parsed = parseReading({
      ...posting,
      fields: {
        title: { ...title, value: 'B'.repeat(400) },
        applyUrl: { ...title, value: RUNS },
      },
    });
    expect(parsed).toMatchObject({ ok: true, reading: { fields: { title: { value: 'B'.repeat(300) } } } });
    expect(parsed.ok && 'fields' in parsed.reading && 'applyUrl' in parsed.reading.fields).toBe(false);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (input) => {
          expect(typeof parseReading(input).ok).toBe('boolean');
        },
      ),
    );
  });
});
