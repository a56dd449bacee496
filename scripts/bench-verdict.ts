import process from 'node:process';

import { judge } from '@/utils/fit/judge';
import { defaultDirection } from '@/utils/goals/default-direction';
import { defaultGoal } from '@/utils/goals/default-goal';
import { readPlaces } from '@/utils/place/read-place';
import type { PostingEvidence, PostingFacts } from '@/utils/posting/posting';
import type { Profile } from '@/utils/profile/profile';
import { conceptByName } from '@/utils/skills/find-concepts';
import { readRequirements } from '@/utils/skills/read-requirements';
import { tokenise } from '@/utils/skills/tokenise';
import { kendallTau } from './bench/kendall-tau';
import { people, type Pair, type Person } from './bench/verdict-pairs';
import './install-tables';

const AT = '2026-01-01T00:00:00.000Z';
const MINOR = 100;

const factsOf = ({ title, place, mode, pay, text }: Pair, currency: string): PostingFacts => ({
  title,
  company: null,
  agency: null,
  places: readPlaces([{ text: place }]),
  mode,
  employment: null,
  pay:
    pay === null
      ? null
      : { min: pay[0] * MINOR, max: pay[1] * MINOR, currency, period: 'year', text: `${pay[0]} - ${pay[1]}` },
  postedOn: null,
  closesOn: null,
  description: text,
  people: [],
  externalId: null,
  applyUrl: null,
  language: 'en',
});

const evidenceOf = (facts: PostingFacts): PostingEvidence =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      value === null ? { state: 'not-stated' } : { state: 'stated', source: 'markup', trust: 'high' },
    ]),
  ) as unknown as PostingEvidence;

const profileOf = ({ skills }: Person): Profile => ({
  skills: skills.map((name, at) => ({
    id: `skill-${at}`,
    conceptId: conceptByName(name)?.id ?? null,
    name,
    level: 3,
    proof: '',
    updatedAt: AT,
  })),
});

const goalOf = ({ titles, places, modes, floor, target, wants, currency }: Person) => ({
  ...defaultGoal({ id: 'goal', horizon: '12-month', updatedAt: AT }),
  statement: titles[0] ?? '',
  direction: {
    ...defaultDirection(),
    titles,
    places,
    modes,
    payFloor: { amount: floor * MINOR, currency, period: 'year' as const },
    payTarget: { amount: target * MINOR, currency, period: 'year' as const },
    skills: wants.map((name) => ({ conceptId: null, name, strength: 'want' as const })),
  },
});

const wordsOf = (text: string): ReadonlySet<string> => new Set(tokenise(text).map(({ word }) => word));

/** Share of the words of one text that the other has: what a keyword matcher would say. */
const overlap = (own: string, others: string): number => {
  const words = wordsOf(own);
  const found = wordsOf(others);
  return words.size === 0 ? 0 : [...words].filter((word) => found.has(word)).length / words.size;
};

interface Row {
  readonly name: string;
  readonly ready: number;
  readonly toward: number;
  readonly byHand: Pair;
  readonly keywordsReady: number;
  readonly keywordsToward: number;
}

const rows = people.flatMap((person): Row[] =>
  person.ads.map((pair) => {
    const facts = factsOf(pair, person.currency);
    const { requirements } = readRequirements({ description: pair.text, title: pair.title, language: 'en' });
    const report = judge({ facts, evidence: evidenceOf(facts), requirements }, profileOf(person), [
      goalOf(person),
    ]);
    const adWords = `${pair.title} ${pair.place} ${pair.mode ?? ''} ${pair.text}`;
    return {
      name: `${person.family}: ${pair.title}`,
      ready: report.ready.score ?? 0,
      toward: report.toward[0]?.expected ?? 0,
      byHand: pair,
      keywordsReady: overlap(person.skills.join(' '), adWords),
      keywordsToward: overlap(
        [...person.titles, ...person.places, ...person.modes, ...person.wants].join(' '),
        adWords,
      ),
    };
  }),
);

const tau = (measured: (row: Row) => number, hand: (pair: Pair) => number): string =>
  kendallTau(
    rows.map(measured),
    rows.map(({ byHand }) => hand(byHand)),
  ).toFixed(2);

for (const row of rows) {
  const { ready, toward } = row.byHand;
  process.stdout.write(
    `${row.name.padEnd(48)} ready ${row.ready.toFixed(2)} (by hand ${ready})  toward ${row.toward.toFixed(2)} (by hand ${toward})\n`,
  );
}
process.stdout.write(
  `\n${rows.length} pairs, ${people.length} families; Kendall tau-b against the reading by hand\n` +
    `Ready   Northing ${tau(
      (row) => row.ready,
      ({ ready }) => ready,
    )}   keyword overlap ${tau(
      (row) => row.keywordsReady,
      ({ ready }) => ready,
    )}\n` +
    `Toward  Northing ${tau(
      (row) => row.toward,
      ({ toward }) => toward,
    )}   keyword overlap ${tau(
      (row) => row.keywordsToward,
      ({ toward }) => toward,
    )}\n`,
);
