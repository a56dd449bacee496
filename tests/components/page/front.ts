import type { PageReading, PersonCandidate, PostingCandidate } from '@/utils/capture/page-reading';
import type { TabReading } from '@/utils/messages/contract';
import type { ActiveTab } from '@/utils/platform/active-tab';
import { openStore, type StoreState } from '@/utils/db/open-store';
import type { WitnessBox } from '@/utils/db/witness';
import type { SkillsState } from '@/utils/skills/engine/skills-state';

/** The browser as popup and panel see it: a tab in front, what was read in it, and who listens. */
export const front = {
  tab: null as ActiveTab | null,
  found: null as TabReading | null,
  store: null as Promise<StoreState> | null,
  /** How the background stands with the pack. */
  skills: 'ready' as SkillsState,
  onTab: new Set<(tab: ActiveTab) => void>(),
  onFound: new Set<(found: TabReading | null) => void>(),
};

/** Puts a page into the tab in front and tells everybody who follows it. */
export function show(reading: PageReading | null, state: TabReading['state'] = 'ready', id = 7): void {
  const url = reading?.url ?? 'https://elsewhere.example/';
  front.tab = { id, windowId: 1, url, title: '' };
  front.found = { tabId: id, url, at: new Date().toISOString(), state, reading };
  for (const tell of front.onTab) tell(front.tab);
  for (const tell of front.onFound) tell(front.found);
}

/** A fresh store that nothing has been put into. */
export function freshStore(): Promise<StoreState> {
  front.skills = 'ready';
  let witness: unknown;
  const box: WitnessBox = {
    read: () => Promise.resolve(witness),
    write: (next) => {
      witness = next;
      return Promise.resolve();
    },
  };
  front.store = openStore({ box, now: new Date(), name: `views-${crypto.randomUUID()}` });
  return front.store;
}

const read = <T>(value: T): { value: T; source: 'json-ld'; trust: 'high' } => ({
  value,
  source: 'json-ld',
  trust: 'high',
});

/** An ad as a page offers it. */
export const anAd = (over: Partial<PostingCandidate> = {}): PostingCandidate => ({
  kind: 'posting',
  site: 'generic',
  url: 'https://jobs.harbourlane.example/7041',
  problems: [],
  unreadable: [],
  fields: {
    title: read('Senior Data Analyst'),
    company: read('Harbour Lane Logistics'),
    description: read('## What you need\n\n- Strong SQL\n- Python'),
    externalId: read('7041'),
    people: read([{ name: 'Marit Osei', role: 'job-poster', email: 'marit.osei@quayside.example' }]),
  },
  ...over,
});

/** A person's page as it offers itself. */
export const aProfile = (): PersonCandidate => ({
  kind: 'person',
  site: 'generic',
  url: 'https://quayside.example/people/marit-osei',
  problems: [],
  others: [],
  fields: {
    name: read('Marit Osei'),
    organisation: read('Quayside Search'),
    profileUrl: read('https://quayside.example/people/marit-osei'),
  },
});
