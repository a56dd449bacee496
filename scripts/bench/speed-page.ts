import type { JudgedInput } from '@/utils/fit/criterion';
import { judge } from '@/utils/fit/judge';
import { judgeAll, type JudgedBy } from '@/utils/fit/judge-all';
import { defaultThresholds } from '@/utils/fit/weights';
import { defaultDirection } from '@/utils/goals/default-direction';
import { defaultGoal } from '@/utils/goals/default-goal';
import type { Direction } from '@/utils/goals/direction';
import type { Goal } from '@/utils/goals/goal';
import { readPlaces } from '@/utils/place/read-place';
import type { PostingEvidence, PostingFacts } from '@/utils/posting/posting';
import { readRequirements } from '@/utils/skills/read-requirements';
import '../install-tables';

const AT = '2026-01-01T00:00:00.000Z';
const TITLES = [
  'Senior Data Analyst',
  'Data Engineer',
  'BI Analyst',
  'Staff Nurse',
  'Electrician',
  'Account Executive',
  'Frontend Developer',
  'Head Chef',
  'Financial Controller',
  'Product Manager',
];
const PLACES = [
  'Utrecht, Netherlands',
  'Amsterdam, Netherlands',
  'Berlin, Germany',
  'Leeds, UK',
  'Paris, France',
];
const SKILLS = [
  'SQL',
  'Python',
  'Excel',
  'Tableau',
  'Power BI',
  'React',
  'Nursing',
  'Sales',
  'Accounting',
  'Docker',
  'Kubernetes',
  'SAP',
];
const PARAGRAPH =
  'We plan the freight of a hundred small shops and care about quiet, careful work in a friendly team. You will talk to customers, look at figures, and tell your colleagues what you see before it becomes a problem. ';

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const textOf = (at: number): string =>
  [
    PARAGRAPH.repeat(8),
    '## What you need',
    ...Array.from(
      { length: 7 },
      (_none, n) => `- ${(at + n) % 6} years of experience with ${pick(SKILLS, at * 7 + n * 5)}`,
    ),
    '## Nice to have',
    ...Array.from({ length: 3 }, (_none, n) => `- ${pick(SKILLS, at + n * 3)}`),
    `Travel up to ${(at % 8) * 10} %. Reference ${at}.`,
  ].join('\n');

const postingOf = (at: number, requirements?: JudgedInput['requirements']): JudgedInput => {
  const description = textOf(at);
  const title = `${pick(TITLES, at * 3)} ${at % 50}`;
  const facts: PostingFacts = {
    title,
    company: 'Harbour Lane Logistics',
    agency: null,
    places: readPlaces([{ text: pick(PLACES, at) }]),
    mode: pick(['remote', 'hybrid', 'onsite', null], at),
    employment: pick(['full-time', null, 'contract'], at),
    pay: { min: 4_000_000 + (at % 40) * 100_000, max: 6_000_000, currency: 'EUR', period: 'year', text: '€' },
    postedOn: null,
    closesOn: null,
    description,
    people: [],
    externalId: String(at),
    applyUrl: null,
    language: 'en',
  };
  const evidence = Object.fromEntries(
    Object.keys(facts).map((name) => [name, { state: 'stated', source: 'markup', trust: 'high' }]),
  ) as unknown as PostingEvidence;
  return {
    facts,
    evidence,
    requirements: requirements ?? readRequirements({ description, title, language: 'en' }).requirements,
  };
};

const goalOf = (id: string, horizon: Goal['horizon'], over: Partial<Direction>): Goal => ({
  ...defaultGoal({ id, horizon, updatedAt: AT }),
  statement: 'Analyse',
  direction: {
    ...defaultDirection(),
    titles: ['Data Analyst', 'Analytics Lead'],
    levels: ['senior'],
    places: ['Utrecht'],
    radiusKm: 50,
    modes: ['hybrid', 'remote'],
    payFloor: { amount: 4_500_000, currency: 'EUR', period: 'year' },
    payTarget: { amount: 6_500_000, currency: 'EUR', period: 'year' },
    skills: ['SQL', 'Python', 'Power BI'].map((name) => ({ conceptId: null, name, strength: 'want' })),
    specialisms: ['freight'],
    travelMost: 20,
    employment: ['full-time'],
    ...over,
  },
});

/** Someone with ten skills and two goals; the nearer one with the wishes given. */
export const judgedBy = (over: Partial<Direction> = {}): JudgedBy => ({
  profile: {
    skills: ['SQL', 'Python', 'Excel', 'Tableau', 'React', 'SAP', 'Sales', 'Git', 'English', 'Dutch'].map(
      (name, at) => ({
        id: String(at),
        conceptId: null,
        name,
        level: 3,
        proof: '',
        updatedAt: AT,
      }),
    ),
  },
  goals: [goalOf('near', '12-month', over), goalOf('far', '3-to-5-year', { levels: ['lead'] })],
  thresholds: defaultThresholds,
});

/** Milliseconds that a piece of work takes. */
export const taking = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

/** So many invented ads as the store hands them over, their requirements read before. */
export const savedJobs = (count: number): JudgedInput[] => {
  // A requirement list is read when an ad is saved, and kept: the store hands it over with the ad.
  const lists = Array.from({ length: 500 }, (_none, at) => postingOf(at).requirements);
  return Array.from({ length: count }, (_none, at) => postingOf(at, structuredClone(pick(lists, at))));
};

/** Milliseconds of one run of everything; called in a page that has just been opened, so that the first verdict is a cold one. */
export const measure = (count: number): Record<string, number[]> => {
  const by = judgedBy();
  const one = (at: number): number =>
    taking(() => JSON.stringify(judge(postingOf(at), by.profile, by.goals, by.thresholds)));
  const cold = one(1_000_001);
  const warm = Array.from({ length: 20 }, (_none, at) => one(1_000_002 + at));
  const saved = savedJobs(count);
  const first = taking(() => judgeAll(saved, by));
  const [near, far] = by.goals;
  if (near === undefined || far === undefined) throw new Error('no goals');
  const edits: Partial<Direction>[] = [
    { payFloor: { amount: 5_000_000, currency: 'EUR', period: 'year' } },
    { titles: ['Data Engineer'] },
    { places: ['Amsterdam'] },
    { radiusKm: 20 },
    { skills: [{ conceptId: null, name: 'Tableau', strength: 'want' }] },
    { travelMost: 50 },
    { levels: ['lead', 'senior'] },
  ];
  const again = edits.map((edit) => {
    const goals = [goalOf('near', '12-month', edit), far];
    return taking(() => judgeAll(saved, { ...by, goals }));
  });
  return { cold: [cold], warm, first: [first], again };
};
