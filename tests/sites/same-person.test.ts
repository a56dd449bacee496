// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PageReading } from '@/utils/capture/page-reading';
import { readPage } from '@/utils/capture/read-page';
import { mergePerson } from '@/utils/person/merge-person';
import { normalisePerson } from '@/utils/person/normalise-person';
import type { Person } from '@/utils/person/person';
import { samePerson } from '@/utils/person/same-person';
import { allCases, pageOf } from './case';

const NOW = new Date('2026-11-22T09:00:00Z');
const cases = new Map(allCases().map((saved) => [saved.name, saved]));

function reading(name: string): PageReading {
  const saved = cases.get(`linkedin-person/${name}`);
  if (saved === undefined) throw new Error(`no case ${name}`);
  return readPage(pageOf(saved));
}

function seen(name: string) {
  const page = reading(name);
  if (page.kind !== 'person') throw new Error(`${name} is read as ${page.kind}`);
  return { ...normalisePerson(page, NOW), site: page.site, url: page.url };
}

const kept = (name: string): Person => ({
  id: 'p1',
  notes: { text: 'met in Delft', area: 'grid', corrections: {} },
  savedAt: NOW.toISOString(),
  seenAt: NOW.toISOString(),
  joined: null,
  distinctFrom: [],
  deletedAt: null,
  ...seen(name),
});

describe('one person in the three layouts of LinkedIn', () => {
  const layouts = ['guest', 'signed-in', 'signed-in-hashed'];

  it('has one name, headline, firm and place in all of them', () => {
    const facts = layouts.map((name) => seen(name).facts);
    expect(
      new Set(
        facts.map(({ name, headline, organisation, place, kind }) =>
          JSON.stringify([name, headline, organisation, place, kind]),
        ),
      ).size,
    ).toBe(1);
  });

  it.each(layouts)('becomes one record, begun with %s', (first) => {
    const record = layouts.reduce((person, name) => mergePerson(person, seen(name), NOW), kept(first));
    expect(record.keys.toSorted()).toEqual(['linkedin:marit-osei-1b2', 'urn:ACoAABxYz12MaritOsei34Qrs']);
    expect(layouts.map((name) => samePerson(record, seen(name)))).toEqual(['same', 'same', 'same']);
    expect(record.notes.text).toBe('met in Delft');
  });

  it('is told from somebody else', () => {
    expect(samePerson(kept('guest'), seen('signed-in-hashed-no-company'))).toBe('different');
  });
});

describe('pages that show nobody', () => {
  it.each(['authwall', 'login', 'guest-home', 'not-found', 'redirect-stub'])('%s gives no person', (name) => {
    expect(['wall', 'none']).toContain(reading(name).kind);
  });
});
