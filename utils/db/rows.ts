import type { Decision } from '@/utils/decision/decision';
import type { Role } from '@/utils/decision/role';
import type { VerdictSettings } from '@/utils/fit/verdict-settings';
import type { GapDecision } from '@/utils/gaps/gap-decision';
import type { Activity } from '@/utils/goals/activity';
import type { Goal } from '@/utils/goals/goal';
import type { MarketTerms } from '@/utils/market/market-terms';
import type { ViewedAd } from '@/utils/market/viewed-ad';
import type { Exchange } from '@/utils/network/exchange';
import type { NetworkTerms } from '@/utils/network/network-terms';
import type { Tie } from '@/utils/network/tie';
import type { Person } from '@/utils/person/person';
import type { Pitch } from '@/utils/pitch/pitch';
import type { Posting, PostingEvidence, PostingFacts } from '@/utils/posting/posting';
import type { HeldSkill } from '@/utils/profile/held-skill';
import type { Me } from '@/utils/profile/me';
import type { Position } from '@/utils/profile/position';
import type { Resume } from '@/utils/profile/resume';
import type { SkillWord } from '@/utils/skills/skill-word';
import type { Story } from '@/utils/story/story';
import type { Sentence } from '@/utils/words/sentence';

/** One captured version of an ad: exactly what was read that time, before it was merged into the posting. */
export interface KeptReading {
  readonly id: string;
  readonly postingId: string;
  /** ISO instant. */
  readonly readAt: string;
  readonly facts: PostingFacts;
  readonly evidence: PostingEvidence;
}

/** The tables of what the user writes to show and to weigh: stories, pitch, comparisons, the terms of their market, and ads they only looked at. */
export const MARKET_TABLES = [
  'stories',
  'pitches',
  'decisions',
  'roles',
  'marketTerms',
  'viewedAds',
] as const;
export type MarketTable = (typeof MARKET_TABLES)[number];

/** The tables of what is between me and the people I keep: exchanges, ties, and how often I want to be in touch. */
export const NETWORK_TABLES = ['exchanges', 'ties', 'networkTerms'] as const;
export type NetworkTable = (typeof NETWORK_TABLES)[number];

/** The tables of records that the user writes whole. */
export type OwnTable =
  | 'goals'
  | 'heldSkills'
  | 'skillWords'
  | 'activities'
  | 'gapDecisions'
  | 'me'
  | 'settings'
  | MarketTable
  | NetworkTable;

/** What remains of a record that was removed for good, so that merging an older export does not bring it back. */
export interface Erased {
  /** Id of the removed record. */
  readonly id: string;
  readonly table: 'postings' | 'people' | OwnTable | 'resumes' | 'positions';
  /** ISO instant of the removal. */
  readonly at: string;
}

/** The tables that hold what the user keeps. They go out to an export; everything else stays on this device. */
export interface ContentRows {
  postings: Posting;
  readings: KeptReading;
  people: Person;
  goals: Goal;
  heldSkills: HeldSkill;
  skillWords: SkillWord;
  activities: Activity;
  gapDecisions: GapDecision;
  me: Me;
  settings: VerdictSettings;
  resumes: Resume;
  positions: Position;
  stories: Story;
  pitches: Pitch;
  decisions: Decision;
  roles: Role;
  marketTerms: MarketTerms;
  viewedAds: ViewedAd;
  exchanges: Exchange;
  ties: Tie;
  networkTerms: NetworkTerms;
  erased: Erased;
}
export type ContentTable = keyof ContentRows;
export type ContentRow = ContentRows[ContentTable];

/** Every content table, parents before what refers to them. */
export const CONTENT_TABLES: readonly ContentTable[] = [
  'postings',
  'readings',
  'people',
  'goals',
  'heldSkills',
  'skillWords',
  'activities',
  'gapDecisions',
  'me',
  'settings',
  'resumes',
  'positions',
  ...MARKET_TABLES,
  ...NETWORK_TABLES,
  'erased',
];

/** One command of the user, as the undo log lists it. */
export interface Act {
  readonly id: string;
  /** Place in the order of acts; two acts may share an instant, never a place. */
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  readonly what: Sentence;
  /** The act this one takes back, if it is an undo. */
  readonly undoes: string | null;
  readonly undoneAt: string | null;
}

/** One row as it stood before and after an act; null where it was not there. */
export interface ActRow {
  readonly id: string;
  readonly actId: string;
  readonly table: ContentTable;
  readonly rowId: string;
  readonly before: ContentRow | null;
  readonly after: ContentRow | null;
}

/** Number of rows by table. */
export type RowCounts = Readonly<Record<string, number>>;

/** Which database this is and how far it has come; written in every writing transaction. */
export interface StoreIdentity {
  readonly key: 'store';
  readonly dbId: string;
  /** Number of writing transactions so far. */
  readonly counter: number;
  readonly counts: RowCounts;
}

/** Version of the schema whose migration ran to its end. */
export interface SchemaMark {
  readonly key: 'schema';
  readonly version: number;
}
export type MetaRow = StoreIdentity | SchemaMark;

/** Every table whose rows are counted: a missing row in any of them is a loss. */
export const COUNTED_TABLES = [...CONTENT_TABLES, 'acts', 'actRows'] as const;
