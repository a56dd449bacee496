import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { conceptByName } from '@/utils/skills/find-concepts';
import { certificateConcept, readCertificates } from '@/utils/resume/read-certificates';
import { readJsonResume } from '@/utils/resume/read-json-resume';
import { levelOfFluency } from '@/utils/resume/read-languages';
import type { ResumeDraft } from '@/utils/resume/resume-draft';
import { writeJsonResume } from '@/utils/resume/write-json-resume';

const aName = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `Q${text.replace(/\s+/g, 'x')}`);
const aMonth = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1950, max: 2040 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc.integer({ min: 1950, max: 2040 }).map(String),
);
const maybeMonth = fc.option(aMonth, { nil: null });
const aSkill = fc.record({
  name: fc.oneof(aName, fc.constantFrom('SQL', 'Excel', 'Wound care')),
  proof: fc.string({ maxLength: 40 }),
  level: fc.constantFrom(0, 1, 2, 3, 4),
});
const keyOf = (name: string): string => conceptByName(name)?.id ?? name.toLowerCase();

/** Drafts as Northing keeps them. */
const aDraft: fc.Arbitrary<ResumeDraft> = fc.record({
  skills: fc
    .uniqueArray(aSkill, { selector: ({ name }) => keyOf(name), maxLength: 5 })
    .map((skills) => skills.map((one) => ({ ...one, conceptId: conceptByName(one.name)?.id ?? null }))),
  positions: fc.array(
    fc.record({
      title: aName,
      employer: fc.oneof(aName, fc.constant('')),
      start: maybeMonth,
      end: maybeMonth,
      isCurrent: fc.boolean(),
      summary: fc.array(aName, { maxLength: 3 }).map((lines) => lines.join('\n')),
    }),
    { maxLength: 4 },
  ),
  education: fc.array(fc.record({ degree: aName, institution: aName, start: maybeMonth, end: maybeMonth }), {
    maxLength: 3,
  }),
  certificates: fc.array(
    fc
      .record({ name: aName, issuer: aName, date: maybeMonth })
      .map((one) => ({ conceptId: certificateConcept(one.name), ...one })),
    { maxLength: 3 },
  ),
  languages: fc.array(
    fc.constantFrom('C1', 'native', '').map((fluency) => ({
      conceptId: 'german',
      name: 'German',
      fluency,
      level: levelOfFluency(fluency),
    })),
    { maxLength: 2 },
  ),
});

describe('a JSON Resume that Northing wrote', () => {
  it('is read back as the same draft', () => {
    fc.assert(
      fc.property(aDraft, (draft) => {
        expect(readJsonResume(writeJsonResume(draft))).toEqual(draft);
      }),
      { numRuns: 300 },
    );
  });
});

const aDate = fc.oneof(
  aMonth,
  aMonth.map((month) => (month.length === 7 ? `${month}-15` : month)),
);
const text = fc.string({ maxLength: 12 });
const anyOf = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> =>
  fc.record({ ...fields, 'x-own': text }, { requiredKeys: [] });
/** What the schema allows of the parts that are read, any field missing and others added. */
const aValidFile = fc.record(
  {
    basics: anyOf({ name: text, label: text, email: text, summary: text }),
    work: fc.array(
      anyOf({
        name: text,
        position: text,
        url: text,
        startDate: aDate,
        endDate: aDate,
        summary: text,
        highlights: fc.array(text),
      }),
    ),
    education: fc.array(
      anyOf({
        institution: text,
        area: text,
        studyType: text,
        startDate: aDate,
        endDate: aDate,
        courses: fc.array(text),
      }),
    ),
    skills: fc.array(anyOf({ name: text, level: text, keywords: fc.array(text) })),
    languages: fc.array(anyOf({ language: text, fluency: text })),
    certificates: fc.array(anyOf({ name: text, date: aDate, issuer: text, url: text })),
    interests: fc.array(anyOf({ name: text, keywords: fc.array(text) })),
    meta: anyOf({ version: text }),
  },
  { requiredKeys: [] },
);

describe('readJsonResume', () => {
  it('takes fields of others’ making, whatever they hold', () => {
    const read = readJsonResume(
      JSON.stringify({
        work: [{ name: 'Elmhaven', position: 'Clerk', startDate: '2019', isCurrent: 'yes' }],
        skills: [{ name: 'Excel', proof: 7 }],
      }),
    );
    expect(read.positions).toMatchObject([{ title: 'Clerk', isCurrent: true }]);
    expect(read.skills).toMatchObject([{ name: 'Excel', proof: 'Excel' }]);
  });

  it('takes every file that is valid against the schema', () => {
    fc.assert(
      fc.property(aValidFile, (file) => {
        expect(() => readJsonResume(JSON.stringify(file))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['no JSON', '{"work": [', 'damaged'],
    ['JSON of another kind', '{"name": "left-pad", "version": "1.0.0"}', 'not-a-resume'],
    ['a list', '[1]', 'not-a-resume'],
    ['work of another shape', '{"work": "a lot"}', 'not-a-resume'],
  ])('refuses %s', (_what, json, reason) => {
    expect(() => readJsonResume(json)).toThrow(expect.objectContaining({ reason }));
  });
});

describe('readCertificates', () => {
  it('reads name, issuer and date of a line', () => {
    expect(
      readCertificates([{ text: 'First Aid at Work, Red Cross, 03/2021', mark: null, block: 0 }]),
    ).toMatchObject([{ name: 'First Aid at Work', issuer: 'Red Cross', date: '2021-03' }]);
  });
});
