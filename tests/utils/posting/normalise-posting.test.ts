// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePosting } from '@/utils/posting/normalise-posting';
import type { PostingCandidate, PostingFieldName, PostingFields } from '@/utils/capture/page-reading';
import type { Reading, Trust } from '@/utils/capture/evidence';

const now = new Date(2026, 10, 22, 12);
/** Put together here, so that the lint rule against such addresses can stay strict. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');
const labelled = <T>(value: T, trust: Trust = 'high'): Reading<T> => ({
  value,
  source: 'label',
  trust,
  detail: 'dt',
});
const aCandidate = (
  fields: Partial<PostingFields> = {},
  over: Partial<PostingCandidate> = {},
): PostingCandidate => ({
  kind: 'posting',
  site: 'generic',
  url: 'https://jobs.harbourlane.example/7041',
  fields,
  unreadable: [],
  problems: [],
  ...over,
});
const normalise = (fields: Partial<PostingFields>, over: Partial<PostingCandidate> = {}) =>
  normalisePosting(aCandidate(fields, over), now);
const textOf = (field: PostingFieldName) => ({
  state: 'stated',
  source: 'text',
  trust: 'medium',
  detail: field,
});

describe('normalisePosting', () => {
  it('makes exact facts of raw strings and keeps where they came from', () => {
    const { facts, evidence, problems } = normalise({
      title: labelled('  Senior  Data Analyst '),
      places: labelled([{ text: 'San Francisco, CA' }]),
      mode: labelled('Hybrid'),
      employment: labelled(['FULL_TIME']),
      pay: labelled({ text: '$120,000 - $140,000 a year' }),
      postedOn: labelled('2026-11-20T08:00:00Z'),
      applyUrl: labelled('/7041/apply'),
    });
    expect(facts).toMatchObject({
      title: 'Senior Data Analyst',
      places: [{ text: 'San Francisco, CA', city: 'San Francisco', region: 'California', country: 'US' }],
      mode: 'hybrid',
      employment: 'full-time',
      pay: { min: 120_000_00, max: 140_000_00, currency: 'USD', period: 'year' },
      postedOn: '2026-11-20',
      applyUrl: 'https://jobs.harbourlane.example/7041/apply',
    });
    expect(evidence.mode).toEqual({ state: 'stated', source: 'label', trust: 'high', detail: 'dt' });
    expect(evidence.company).toEqual({ state: 'not-stated' });
    expect(problems).toEqual([]);
  });

  it('tells what could not be read from what is not stated', () => {
    const { evidence, problems } = normalise(
      {
        postedOn: labelled('31.02.2026'),
        pay: labelled({ text: 'Pay scale 7' }),
        applyUrl: labelled(SCRIPT),
      },
      { unreadable: ['company'], problems: [{ code: 'broken_json_ld' }] },
    );
    expect(evidence.postedOn).toEqual({ state: 'unreadable', detail: '31.02.2026' });
    expect(evidence.company).toEqual({ state: 'unreadable' });
    expect(evidence.title).toEqual({ state: 'not-stated' });
    expect(problems).toEqual([
      { code: 'broken_json_ld' },
      { code: 'field_unreadable', field: 'pay', detail: 'Pay scale 7' },
      { code: 'field_unreadable', field: 'postedOn', detail: '31.02.2026' },
      { code: 'field_unreadable', field: 'applyUrl', detail: SCRIPT },
    ]);
  });

  it.each<[PostingFieldName, Partial<PostingFields>]>([
    ['pay', { pay: labelled({ text: 'Competitive' }) }],
    ['employment', { employment: labelled(['Permanent']) }],
    ['closesOn', { closesOn: labelled('as soon as possible') }],
    ['places', { places: labelled([{ text: 'Remote' }]) }],
    ['title', { title: labelled('   ') }],
  ])('counts a %s field that says nothing as not stated', (field, fields) => {
    const { evidence, problems } = normalise(fields);
    expect(evidence[field]).toEqual({ state: 'not-stated' });
    expect(problems).toEqual([]);
  });

  it('finds pay, mode and employment in the text of the ad when no field has them', () => {
    const description =
      'This is a full-time position.\n\n#LI-Hybrid\n\nThe salary is €50,000 - €60,000 a year.';
    const { facts, evidence } = normalise({ description: labelled(description) });
    expect([facts.mode, facts.employment, facts.pay?.min]).toEqual(['hybrid', 'full-time', 50_000_00]);
    for (const field of ['mode', 'employment', 'pay'] as const)
      expect(evidence[field]).toEqual(textOf('description'));
  });

  it('reads the mode off the place, and off the end of the title', () => {
    expect(normalise({ places: labelled([{ text: 'Remote, Canada' }]) }).facts.mode).toBe('remote');
    const { facts, evidence } = normalise({ title: labelled('Data Engineer (Remote)') });
    expect([facts.mode, evidence.mode]).toEqual(['remote', textOf('title')]);
    expect(normalise({ title: labelled('Hybrid Cloud Engineer') }).facts.mode).toBeNull();
    expect(normalise({ title: labelled('Remote Support Engineer') }).facts.mode).toBeNull();
  });

  it('lowers the trust where part of a value is concluded', () => {
    const { evidence } = normalise({ pay: labelled({ text: '€60,000' }), postedOn: labelled('2 weeks ago') });
    expect(evidence.pay).toMatchObject({ trust: 'medium' });
    expect(evidence.postedOn).toMatchObject({ trust: 'medium' });
    expect(normalise({ pay: labelled({ text: '€60,000 a year' }, 'low') }).evidence.pay).toMatchObject({
      trust: 'low',
    });
  });

  it('lets the country of the place, then of the address, decide what $ is', () => {
    const pay = labelled({ text: '$85,000 a year' });
    const currency = (place: string, url: string) =>
      normalise({ pay, places: labelled([{ text: place }]) }, { url }).facts.pay?.currency;
    expect(currency('Sydney NSW', 'https://jobs.example.com/1')).toBe('AUD');
    expect(currency('Harbourtown', 'https://jobs.example.com.au/1')).toBe('AUD');
    expect(currency('Harbourtown', 'https://jobs.example.com/1')).toBeNull();
    expect(currency('Toronto, ON', 'https://jobs.example.com/1')).toBeNull();
  });

  it('names no day for "2 weeks ago" on a page saved at an unknown time', () => {
    const candidate = aCandidate({ postedOn: labelled('2 weeks ago') });
    expect(normalisePosting(candidate, now).facts.postedOn).toBe('2026-11-08');
    const saved = normalisePosting(candidate, now, { live: false });
    expect([saved.facts.postedOn, saved.evidence.postedOn.state]).toEqual([null, 'unreadable']);
  });

  it('doubts days that contradict each other', () => {
    const { facts, evidence, problems } = normalise({
      postedOn: labelled('2026-11-01'),
      closesOn: labelled('2026-10-01'),
    });
    expect(facts.closesOn).toBe('2026-10-01');
    expect(evidence.closesOn).toMatchObject({ trust: 'doubtful' });
    expect(problems.map(({ code }) => code)).toEqual(['days_disagree']);
  });

  it('doubts a day of posting in the future', () => {
    expect(normalise({ postedOn: labelled('2027-03-01') }).evidence.postedOn).toMatchObject({
      trust: 'doubtful',
    });
    expect(normalise({ postedOn: labelled('2026-11-23') }).evidence.postedOn).toMatchObject({
      trust: 'high',
    });
  });

  it('believes the words of the ad before the language of the page around it', () => {
    const german =
      'Wir suchen eine erfahrene Entwicklerin für unser Team in Hamburg, die mit uns an neuen Produkten arbeitet.';
    const { facts, evidence } = normalise({ description: labelled(german), language: labelled('en-GB') });
    expect([facts.language, evidence.language]).toEqual(['de', textOf('description')]);
    expect(normalise({ language: labelled('nb_NO') }).facts.language).toBe('no');
  });

  it('keeps people without unsafe links and without blank names', () => {
    const people = [{ name: ' Ida  Berg ', profileUrl: SCRIPT }, { name: ' ' }];
    expect(normalise({ people: labelled(people) }).facts.people).toEqual([{ name: 'Ida Berg' }]);
  });

  it('accounts for every field of any candidate, and never throws', () => {
    const text = fc.string({ maxLength: 30 }).map((value) => labelled(value));
    const fields = fc.record(
      {
        title: text,
        company: text,
        mode: text,
        postedOn: text,
        closesOn: text,
        description: text,
        applyUrl: text,
        language: text,
        externalId: text,
        places: fc
          .array(fc.record({ text: fc.string({ maxLength: 20 }) }), { maxLength: 3 })
          .map((value) => labelled(value)),
        employment: fc.array(fc.string({ maxLength: 10 }), { maxLength: 3 }).map((value) => labelled(value)),
        pay: fc
          .record({
            text: fc.string({ maxLength: 20 }),
            min: fc.double(),
            currency: fc.string({ maxLength: 4 }),
          })
          .map((value) => labelled(value)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, fc.string({ maxLength: 12 }), (given, url) => {
        const { facts, evidence } = normalise(given, { url });
        expect(Object.keys(evidence).sort()).toEqual(Object.keys(facts).sort());
        for (const [name, value] of Object.entries(facts)) {
          const empty = value === null || (Array.isArray(value) && value.length === 0);
          expect([
            name,
            Object.entries(evidence).find(([field]) => field === name)?.[1].state === 'stated',
          ]).toEqual([name, !empty]);
        }
      }),
    );
  });
});
