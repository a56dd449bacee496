import { allExchanges, exchangesWith, exchangesWithAny } from '@/utils/db/exchanges';
import { openNorthing } from '@/utils/db/northing-db';
import { savedPeople } from '@/utils/db/people';
import { peopleLike, peopleOfFirms } from '@/utils/db/people-near';
import { postingsOf } from '@/utils/db/postings';
import { joinedTo } from '@/utils/db/same-people';
import { allTies, tieOf } from '@/utils/db/ties';
import { changeContent, readContent } from '@/utils/db/whole-store';
import { defaultDirection } from '@/utils/goals/default-direction';
import { defaultGoal } from '@/utils/goals/default-goal';
import type { Goal } from '@/utils/goals/goal';
import { byPerson } from '@/utils/network/by-person';
import { contactState } from '@/utils/network/contact-state';
import { coverageMap } from '@/utils/network/coverage-map';
import type { Exchange } from '@/utils/network/exchange';
import type { JudgedAd } from '@/utils/network/judged-ad';
import { DEFAULT_INTERVALS } from '@/utils/network/network-terms';
import { peopleAround, peopleByFirm } from '@/utils/network/people-around';
import { reciprocity } from '@/utils/network/reciprocity';
import { recruiterRecord } from '@/utils/network/recruiter-record';
import { seenOfCard } from '@/utils/network/seen-of-card';
import { suggestAreas } from '@/utils/network/suggest-areas';
import { targetAreas } from '@/utils/network/target-area';
import { defaultTie } from '@/utils/network/tie';
import type { Tie } from '@/utils/network/tie';
import { touchQueue } from '@/utils/network/touch-queue';
import { likelySame } from '@/utils/person/likely-same';
import type { Person } from '@/utils/person/person';
import type { Posting, PostingEvidence } from '@/utils/posting/posting';
import { addDays, localDay } from '@/utils/time/iso-day';
import '../install-tables';

const NOW = new Date('2026-11-22T09:00:00.000Z');
const TODAY = localDay(NOW);
const FIELDS = ['Data', 'Finance', 'Nursing', 'Engineering', 'Sales', 'Logistics', 'Design', 'Legal'];
const PLACES = ['Utrecht', 'Leeds', 'Berlin', 'Paris', 'Bristol', 'Ghent'];
const TITLES = ['Data Analyst', 'Finance Manager', 'Staff Nurse', 'Software Engineer', 'Account Executive'];
const POSTINGS = 500;
const ROUNDS = 20;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function somebody(n: number): Person {
  const recruits = n % 3 === 0;
  const field = pick(FIELDS, n);
  const seen = seenOfCard(
    {
      name: `Person ${n} Example`,
      headline: recruits ? `Senior recruiter, ${field}` : `${field} specialist`,
      organisation: `Firm ${n % 1500} Ltd`,
      place: pick(PLACES, n * 7),
      email: `person-${n}@firm.example`,
    },
    NOW,
  );
  const at = new Date(NOW.getTime() - (n % 700) * 86_400_000).toISOString();
  const notes = { text: '', area: '', corrections: {} };
  return {
    ...seen,
    id: `person-${n}`,
    notes,
    savedAt: at,
    seenAt: at,
    joined: null,
    distinctFrom: [],
    deletedAt: null,
  };
}

const anExchange = (n: number, count: number): Exchange => ({
  id: `exchange-${n}`,
  personId: `person-${(n * 13) % count}`,
  postingId: null,
  on: addDays(TODAY, -(n % 500)),
  channel: 'message',
  voice: pick(['me', 'them', 'both'] as const, n),
  flow: pick(['neutral', 'gave', 'received'] as const, n * 5),
  size: 1,
  mode: 'maintain',
  isInternal: false,
  text: 'Talked about the roles of the season',
  promised: null,
  next: null,
  impressions: null,
  updatedAt: NOW.toISOString(),
});

const aTie = (n: number): Tie => ({
  ...defaultTie(`person-${n}`),
  tier: pick(['inner', 'working', 'wide', 'dormant'] as const, n),
  areas: n % 2 === 0 ? [{ field: pick(FIELDS, n), level: '', place: pick(PLACES, n) }] : [],
  updatedAt: NOW.toISOString(),
});

const EVIDENCE = Object.fromEntries(
  'title company agency places mode employment pay postedOn closesOn description people externalId applyUrl language'
    .split(' ')
    .map((field) => [field, { state: 'not-stated' }]),
) as unknown as PostingEvidence;

function anAd(n: number, count: number): Posting {
  const city = pick(PLACES, n);
  const at = NOW.toISOString();
  return {
    id: `posting-${n}`,
    key: `bench:${n}`,
    site: 'bench',
    url: `https://jobs.example/${n}`,
    facts: {
      title: pick(TITLES, n),
      company: `Firm ${n % 1500}`,
      agency: n % 4 === 0 ? `Firm ${(n * 7) % 1500}` : null,
      places: [{ text: city, city, region: null, country: null }],
      mode: null,
      employment: null,
      pay: null,
      postedOn: null,
      closesOn: null,
      description: null,
      people: n % 2 === 0 ? [{ name: `Poster ${n % 90} Example` }] : [],
      externalId: null,
      applyUrl: null,
      language: null,
    },
    evidence: EVIDENCE,
    requirements: [],
    vocabulary: '',
    notes: { verdict: null, reason: '', text: '', corrections: {} },
    personIds: [`person-${(n * 3) % count}`],
    isLight: false,
    addresses: [],
    mergedInto: null,
    distinctFrom: [],
    goneAt: null,
    savedAt: at,
    seenAt: at,
    deletedAt: null,
  };
}

const aGoal = (id: string, title: string, places: readonly string[]): Goal => ({
  ...defaultGoal({ id, horizon: '12-month', updatedAt: NOW.toISOString() }),
  status: 'active',
  direction: { ...defaultDirection(), titles: [title], places },
});
const GOALS = [
  aGoal('a', 'Data Analyst', PLACES.slice(0, 3)),
  aGoal('b', 'Finance Manager', PLACES.slice(3)),
];

const judged = (posting: Posting): JudgedAd => ({
  posting,
  report: { verdict: 'stretch', toward: GOALS.map(({ id }) => ({ goalId: id, gate: 'pass' })) },
});

async function timed(times: number[], work: () => unknown): Promise<void> {
  const begun = performance.now();
  await work();
  times.push(performance.now() - begun);
}

/** Milliseconds of each round over a real IndexedDB of so many people: what a card, the map, the queue and a job take. */
export async function measure(count: number): Promise<Record<string, number[]>> {
  const db = openNorthing({ name: `bench-${count}`, limitMs: 600_000 });
  const people = Array.from({ length: count }, (_none, n) => somebody(n));
  const postings = Array.from({ length: POSTINGS }, (_none, n) => anAd(n, count));
  const exchanges = Array.from({ length: count }, (_none, n) => anExchange(n, count));
  const ties = Array.from({ length: Math.floor(count / 3) }, (_none, n) => aTie(n * 3));
  const world = { now: NOW, newId: () => crypto.randomUUID() };
  const empty = await readContent(db);
  const filled = await changeContent(
    db,
    world,
    () => ({ ...empty, people, postings, exchanges, ties }),
    () => ({ key: 'act.undone' }),
  );
  if (!filled.ok) throw new Error(filled.reason);
  const ads = postings.map(judged);
  const out: Record<string, number[]> = { card: [], load: [], map: [], queue: [], around: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = `person-${(round * 977) % count}`;
    await timed(out['card'] ?? [], async () => {
      const [log, tie, brought] = await Promise.all([
        exchangesWith(db, id),
        tieOf(db, id),
        postingsOf(db, id),
      ]);
      const person = people[(round * 977) % count] as Person;
      contactState(log, TODAY);
      reciprocity(log, TODAY);
      recruiterRecord(id, brought.map(judged), log);
      suggestAreas(person, targetAreas(GOALS), tie?.areas ?? []);
      likelySame(person, await peopleLike(db, person));
      await joinedTo(db, id);
    });
    let loaded: readonly [Person[], ReadonlyMap<string, readonly Exchange[]>, Tie[]] = [[], new Map(), []];
    await timed(out['load'] ?? [], async () => {
      const [known, log, said] = await Promise.all([savedPeople(db), allExchanges(db), allTies(db)]);
      loaded = [known, byPerson(log), said];
    });
    const [known, logs, said] = loaded;
    const tiesById = new Map(said.map((tie) => [tie.id, tie]));
    const shared = { people: known, ties: tiesById, today: TODAY };
    await timed(out['map'] ?? [], () => coverageMap({ ...shared, goals: GOALS, logs, ads }));
    await timed(out['queue'] ?? [], () => touchQueue({ ...shared, logs, intervals: DEFAULT_INTERVALS }));
    await timed(out['around'] ?? [], async () => {
      const { facts } = postings[round] as Posting;
      const near = await peopleOfFirms(db, [facts.company, facts.agency]);
      const log = await exchangesWithAny(
        db,
        near.map((person) => person.id),
      );
      peopleAround({ facts, saved: null }, peopleByFirm(near), [], byPerson(log), TODAY);
    });
  }
  db.close();
  return out;
}
