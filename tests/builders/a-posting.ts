import type { Evidence } from '@/utils/capture/evidence';
import type { PostingFieldName } from '@/utils/capture/page-reading';
import type { Posting, PostingEvidence, PostingFacts, PostingNotes } from '@/utils/posting/posting';
import type { Requirement } from '@/utils/skills/requirement';

const DESCRIPTION = [
  'Harbour Lane Logistics plans the freight of a hundred small shops.',
  '',
  '## What you need',
  '',
  '- 3+ years of experience with SQL',
  '- Python or R',
  '',
  '## Nice to have',
  '',
  '- Power BI',
].join('\n');

const FIELDS: readonly PostingFieldName[] = [
  'title',
  'company',
  'agency',
  'places',
  'mode',
  'employment',
  'pay',
  'postedOn',
  'closesOn',
  'description',
  'people',
  'externalId',
  'applyUrl',
  'language',
];

/** The facts of an invented, complete ad; override what matters. */
export const aPostingFacts = (over: Partial<PostingFacts> = {}): PostingFacts => ({
  title: 'Senior Data Analyst',
  company: 'Harbour Lane Logistics',
  agency: null,
  places: [{ text: 'Utrecht, Netherlands', city: 'Utrecht', region: null, country: 'NL' }],
  mode: 'hybrid',
  employment: 'full-time',
  pay: {
    min: 5_500_000,
    max: 6_500_000,
    currency: 'EUR',
    period: 'year',
    text: '€55,000 - €65,000 a year',
  },
  postedOn: '2026-10-05',
  closesOn: '2026-11-22',
  description: DESCRIPTION,
  people: [],
  externalId: '7041',
  applyUrl: 'https://jobs.harbourlane.example/7041/apply',
  language: 'en',
  ...over,
});

/** Evidence that fits the facts: stated in JSON-LD where there is a value, not stated where there is none. */
export const aPostingEvidence = (
  facts: PostingFacts = aPostingFacts(),
  over: Partial<PostingEvidence> = {},
): PostingEvidence => {
  const evidenceOf = (name: PostingFieldName): Evidence => {
    const value = facts[name];
    const absent = value === null || (Array.isArray(value) && value.length === 0);
    return absent ? { state: 'not-stated' } : { state: 'stated', source: 'json-ld', trust: 'high' };
  };
  const entries = FIELDS.map((name) => [name, evidenceOf(name)] as const);
  return { ...(Object.fromEntries(entries) as Record<PostingFieldName, Evidence>), ...over };
};

/** One requirement as the reader would give it, found in the description of `aPostingFacts`. */
export const aRequirement = (over: Partial<Requirement> = {}): Requirement => {
  const start = DESCRIPTION.indexOf('SQL');
  return {
    conceptId: 'sql',
    label: 'SQL',
    class: 'must',
    level: 2,
    years: 3,
    quote: '3+ years of experience with SQL',
    start,
    end: start + 'SQL'.length,
    group: null,
    ...over,
  };
};

/** Notes of a user who has said nothing yet. */
export const aPostingNotes = (over: Partial<PostingNotes> = {}): PostingNotes => ({
  verdict: null,
  reason: '',
  text: '',
  corrections: {},
  ...over,
});

export interface PostingOverrides extends Partial<Omit<Posting, 'facts' | 'evidence' | 'notes'>> {
  readonly facts?: Partial<PostingFacts>;
  readonly evidence?: Partial<PostingEvidence>;
  readonly notes?: Partial<PostingNotes>;
}

/** A kept posting, complete and valid; `facts`, `evidence` and `notes` are overridden field by field. */
export const aPosting = ({ facts, evidence, notes, ...over }: PostingOverrides = {}): Posting => {
  const wholeFacts = aPostingFacts(facts);
  return {
    id: 'posting-1',
    key: 'generic:7041',
    site: 'generic',
    url: 'https://jobs.harbourlane.example/7041',
    facts: wholeFacts,
    evidence: aPostingEvidence(wholeFacts, evidence),
    requirements: [aRequirement()],
    vocabulary: 'test',
    notes: aPostingNotes(notes),
    personIds: [],
    isLight: false,
    addresses: [over.url ?? 'https://jobs.harbourlane.example/7041'],
    mergedInto: null,
    distinctFrom: [],
    goneAt: null,
    savedAt: '2026-10-06T09:00:00.000Z',
    seenAt: '2026-10-06T09:00:00.000Z',
    deletedAt: null,
    ...over,
  };
};
