import type { Content } from '@/utils/db/content';

/** The content of a store that holds nothing, table by table; override what matters. */
export const noContent = (over: Partial<Content> = {}): Content => ({
  postings: [],
  readings: [],
  people: [],
  goals: [],
  heldSkills: [],
  activities: [],
  skillWords: [],
  gapDecisions: [],
  me: [],
  settings: [],
  resumes: [],
  positions: [],
  stories: [],
  pitches: [],
  decisions: [],
  roles: [],
  marketTerms: [],
  viewedAds: [],
  exchanges: [],
  ties: [],
  networkTerms: [],
  erased: [],
  ...over,
});
