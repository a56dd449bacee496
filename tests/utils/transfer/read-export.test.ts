import fc from 'fast-check';
import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import type { Content } from '@/utils/db/content';
import type { contentSchema } from '@/utils/transfer/content-schema';
import { EXPORT_VERSION } from '@/utils/transfer/export-file';
import type { ExportFile } from '@/utils/transfer/export-file';
import { exportText } from '@/utils/transfer/export-store';
import { importStore } from '@/utils/transfer/import-store';
import { readExport } from '@/utils/transfer/read-export';

import { aGapDecision } from '../../builders/a-gap-decision';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aMe } from '../../builders/a-me';
import { anActivity } from '../../builders/an-activity';
import { noContent } from '../../builders/no-content';
import { aPerson } from '../../builders/a-person';
import { aDecision } from '../../builders/a-decision';
import { aPosition, aResume } from '../../builders/a-resume';
import { aSkillWord } from '../../builders/a-skill-word';
import { aViewedAd } from '../../builders/a-viewed-ad';
import { aStory } from '../../builders/a-story';
import { anExchange, aTie, someNetworkTerms } from '../../builders/an-exchange';
import { aPitch, aRole, someTerms } from '../../builders/market-rows';
import { aPosting } from '../../builders/a-posting';
import { seedStore } from '../db/commands';
import { aDisk, dumpContent, freshStore, worldAt } from '../db/fresh-store';

const content: Content = noContent({
  postings: [
    aPosting({
      facts: { people: [{ name: 'Ann Vos', role: 'job-poster' }] },
      notes: { applied: { on: '2026-11-18', despite: '' } },
    }),
  ],
  readings: [
    {
      id: 'reading-1',
      postingId: 'posting-1',
      readAt: '2026-10-06T09:00:00.000Z',
      facts: aPosting().facts,
      evidence: aPosting().evidence,
    },
  ],
  people: [aPerson()],
  goals: [aGoal()],
  heldSkills: [aHeldSkill()],
  skillWords: [
    aSkillWord(),
    aSkillWord({ id: 'word:excel', means: 'same-as', as: { conceptId: null, name: 'Sheets' } }),
  ],
  activities: [anActivity()],
  gapDecisions: [aGapDecision()],
  me: [
    aMe({
      maps: [
        {
          on: '2026-11-20',
          strengths: ['SQL'],
          deficits: [],
          potential: ['Python'],
          motives: ['Being of use'],
        },
      ],
    }),
  ],
  settings: [
    { id: 'verdict', ready: 0.6, toward: 0.7, coverage: 0.4, updatedAt: '2026-10-06T09:00:00.000Z' },
  ],
  resumes: [aResume()],
  positions: [aPosition()],
  stories: [aStory()],
  pitches: [aPitch()],
  decisions: [aDecision()],
  roles: [aRole()],
  marketTerms: [someTerms()],
  viewedAds: [aViewedAd()],
  exchanges: [
    anExchange({
      promised: { what: 'Send the plan', by: '2026-11-02', keptOn: null },
      next: { on: '2026-11-10', what: 'Call', isAsk: true },
      impressions: { theyExpect: 'Calm', iShowed: 'The depot story' },
      outsideView: { heard: 'Calm in a rush', agrees: null, act: '' },
    }),
  ],
  ties: [aTie()],
  networkTerms: [someNetworkTerms()],
  erased: [{ id: 'posting-0', table: 'postings', at: '2026-10-06T09:00:00.000Z' }],
});
const file: ExportFile = {
  format: 'northing',
  version: EXPORT_VERSION,
  exportedAt: '2026-11-22T09:00:00.000Z',
  appVersion: '0.1.0',
  tables: content,
};
const text = exportText(file);
const withPosting = (over: object): string =>
  JSON.stringify({ ...file, tables: { ...content, postings: [{ ...content.postings[0], ...over }] } });
const reasonOf = (input: string): string => {
  const read = readExport(input);
  return read.ok ? 'taken' : `${read.reason.key} ${read.reason.params?.['path'] ?? ''}`.trim();
};

describe('readExport', () => {
  it('takes what exportText wrote', () => {
    expect(readExport(text)).toEqual({ ok: true, file });
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'transfer.not_json'],
    ['a file cut off', text.slice(0, text.length / 2), 'transfer.not_json'],
    ['a list', '[]', 'transfer.not_json'],
    ['another program', '{"format":"other","version":1}', 'transfer.not_ours'],
    ['a version that is none', JSON.stringify({ ...file, version: '1' }), 'transfer.not_ours'],
    ['a newer version', JSON.stringify({ ...file, version: EXPORT_VERSION + 1 }), 'transfer.newer_version'],
    ['no tables', JSON.stringify({ ...file, tables: null }), 'transfer.invalid tables'],
    [
      'a table missing',
      JSON.stringify({ ...file, tables: { ...content, goals: undefined } }),
      'transfer.invalid goals',
    ],
    [
      'a table too many',
      JSON.stringify({ ...file, tables: { ...content, spies: [] } }),
      'transfer.invalid spies',
    ],
    ['a field of the wrong type', withPosting({ url: 7 }), 'transfer.invalid postings.0.url'],
    ['a field too many', withPosting({ score: 9 }), 'transfer.invalid postings.0.score'],
    [
      'a day applied that is none',
      withPosting({ notes: { ...aPosting().notes, applied: { on: 'soon', despite: '' } } }),
      'transfer.invalid postings.0.notes.applied.on',
    ],
    ['a time that is none', withPosting({ savedAt: 'yesterday' }), 'transfer.invalid postings.0.savedAt'],
    ['an empty id', withPosting({ id: '' }), 'transfer.invalid postings.0.id'],
    [
      'a verdict of its own',
      withPosting({ notes: { ...aPosting().notes, verdict: 'yes' } }),
      'transfer.invalid postings.0.notes.verdict',
    ],
    [
      'a number too large',
      text.replace('"min": 5500000', '"min": 1e999'),
      'transfer.invalid postings.0.facts.pay.min',
    ],
    [
      'a correction that is no fact',
      withPosting({ notes: { ...aPosting().notes, corrections: { site: 'x' } } }),
      'transfer.invalid postings.0.notes.corrections.site',
    ],
    [
      'an ad twice',
      JSON.stringify({ ...file, tables: { ...content, postings: [aPosting(), aPosting()] } }),
      'transfer.twice postings.1.id',
    ],
    [
      'a key twice',
      JSON.stringify({ ...file, tables: { ...content, postings: [aPosting(), aPosting({ id: 'x' })] } }),
      'transfer.twice postings.1.key',
    ],
    [
      'a way into prototypes',
      text.replace('"notes": {', '"__proto__": {"polluted": 1}, "notes": {'),
      'transfer.poisoned tables.people.0.__proto__',
    ],
    [
      'a constructor',
      withPosting({ constructor: { prototype: { polluted: 1 } } }),
      'transfer.poisoned tables.postings.0.constructor',
    ],
  ])('refuses %s and says where', (_case, input, reason) => {
    expect(reasonOf(input)).toBe(reason);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('refuses 100,000 nested %s without running out of stack', (_case, nested) => {
    expect(['transfer.not_json', 'transfer.poisoned']).toContain(
      reasonOf(text.replace('"erased": [', `"erased": [${nested},`)).split(' ')[0],
    );
  });

  it('gives an answer for any text, and never takes in half of it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (input) => {
        expect(readExport(input).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

/** One place of a file: the names that lead to it. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...path, name]))];
}

function mutated(path: readonly string[], value: unknown): string {
  const copy = structuredClone(file) as unknown;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], copy);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
  return JSON.stringify(copy);
}

describe('a damaged file', () => {
  const places = placesOf(file).filter((path) => path.length > 0);

  it.each([[[true]], [{ a: 1 }], [-0.5]])(
    'with %j anywhere in place of what was there is refused whole',
    (value) => {
      const taken = places.filter((path) => readExport(mutated(path, value)).ok);
      // Years of experience may be any number, and so may what I weigh options by.
      const anyNumber =
        /^tables\.(?:postings\.0\.requirements\.0\.years|decisions\.0\.consequences\.\d+\.value)$/;
      const wrong = taken
        .map((path) => path.join('.'))
        .filter((path) => value !== -0.5 || !anyNumber.test(path));
      expect(wrong).toEqual([]);
    },
  );

  it('with characters changed, added or cut is refused, or still is a file of ours', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(40), fc.string({ maxLength: 4 }), (at, cut, added) => {
        const read = readExport(text.slice(0, at) + added + text.slice(at + cut));
        const again = read.ok ? readExport(exportText(read.file)) : read;
        expect(again.ok).toBe(read.ok);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('leaves the store as it was', async () => {
    const disk = aDisk();
    const db = freshStore(disk);
    await seedStore(db);
    const before = await dumpContent(disk);
    const read = readExport(withPosting({ url: 7 }));
    if (read.ok) await importStore(db, read.file, 'replace', worldAt());
    expect(await dumpContent(disk)).toEqual(before);
  });
});

/** The shape of a type, without regard to what is readonly; what may be missing must be there too. */
type Shape<T> = T extends readonly (infer E)[]
  ? readonly Shape<E>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Shape<T[K]> }
    : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

describe('the schema of the file', () => {
  it('knows exactly the fields that the records have', () => {
    // The compiler refuses this line as soon as a record gets a field that the schema does not know, or loses one.
    const same: Same<Shape<v.InferOutput<typeof contentSchema>>, Shape<Content>> = true;
    expect(same).toBe(true);
  });
});
