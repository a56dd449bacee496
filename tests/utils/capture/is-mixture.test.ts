import { describe, expect, it } from 'vitest';

import { isMixture } from '@/utils/capture/is-mixture';
import type { PageReading } from '@/utils/capture/page-reading';

const read = (value: string) => ({ value, source: 'markup', trust: 'high' }) as const;
const MECHANIC = `Bicycle mechanics repair cargo bikes along the river. ${'You true wheels. '.repeat(30)}`;
const LEAD = `The workshop lead plans the week of six people. ${'You plan. '.repeat(40)}`;
const ad = (title: string, text: string | null, company = 'Tidewater Cycles'): PageReading => ({
  kind: 'posting',
  site: 'generic',
  url: 'https://jobs.harbourlane.example/search',
  unreadable: [],
  problems: [],
  fields: {
    title: read(title),
    company: read(company),
    ...(text === null ? {} : { description: read(text) }),
  },
});
const before = ad('Bicycle Mechanic', MECHANIC);

describe('isMixture', () => {
  it.each([
    ['a new title over the old text', ad('Workshop Lead', MECHANIC), true],
    ['a new text under the old title', ad('Bicycle Mechanic', LEAD), true],
    ['the same ad', before, false],
    ['another ad', ad('Workshop Lead', LEAD), false],
    ['another firm’s ad of the same title', ad('Bicycle Mechanic', LEAD, 'Quayside Wheels'), false],
    ['the same ad with more of its text', ad('Bicycle Mechanic', `${MECHANIC} Apply by Friday.`), false],
    ['an ad whose text has not come yet', ad('Workshop Lead', null), false],
    ['no ad', { kind: 'none', site: 'generic', url: before.url, problems: [] } satisfies PageReading, false],
  ])('%s', (_what, now, expected) => {
    expect(isMixture(before, now)).toBe(expected);
  });

  it('takes a new title over the old text from one record of the page for what it is: two ads with one text', () => {
    const stated = ad('Workshop Lead', MECHANIC);
    if (stated.kind !== 'posting') throw new Error(stated.kind);
    const { title, description } = stated.fields;
    if (!title || !description) throw new Error('no ad');
    const fields = {
      title: { ...title, source: 'json-ld' },
      description: { ...description, source: 'json-ld' },
    } as const;
    expect(isMixture(before, { ...stated, fields })).toBe(false);
    expect(isMixture(before, { ...stated, fields: { ...fields, description } })).toBe(true);
  });

  it('needs something that stood there before', () => {
    expect(isMixture(null, ad('Workshop Lead', MECHANIC))).toBe(false);
  });
});
