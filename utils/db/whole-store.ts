import type { Connection } from '@/utils/db/connection';
import { connectionOf } from '@/utils/db/connection';
import type { Content } from '@/utils/db/content';
import { isFields } from '@/utils/db/fields';
import type { Ledger } from '@/utils/db/ledger';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { ContentRows, ContentTable } from '@/utils/db/rows';
import type { ActWorld, Done } from '@/utils/db/run-act';
import { runAct } from '@/utils/db/run-act';
import { sameRow } from '@/utils/db/same-row';
import type { Refusal } from '@/utils/db/store-fault';
import type { Sentence } from '@/utils/words/sentence';

/** Thousands of rows take longer than one record. */
const WHOLE_STORE_LIMIT_MS = 120_000;

/** How many rows were added, changed and removed. */
export interface RowTally {
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
}

/** Everything the user keeps, as it stands at one instant. Rejects as Dexie does when the store cannot be read. */
export function readContent(db: NorthingDb): Promise<Content> {
  const store = connectionOf(db);
  return store.transaction('r', store.tables, async () => await contentOf(store));
}

/**
 * Makes the whole content what `change` gives for the one that is there: one act, one transaction, undone like any
 * other. Ends the "data missing" mode.
 */
export function changeContent(
  db: NorthingDb,
  world: ActWorld,
  change: (content: Content) => Content,
  say: (tally: RowTally) => Sentence,
): Promise<Done<RowTally> | Refusal> {
  return runAct(
    db,
    world,
    async (ledger, store) => {
      const before = await contentOf(store);
      const after = change(before);
      const tallies = [
        await replaceTable(ledger, 'postings', before, after),
        await replaceTable(ledger, 'readings', before, after),
        await replaceTable(ledger, 'people', before, after),
        await replaceTable(ledger, 'goals', before, after),
        await replaceTable(ledger, 'heldSkills', before, after),
        await replaceTable(ledger, 'skillWords', before, after),
        await replaceTable(ledger, 'activities', before, after),
        await replaceTable(ledger, 'gapDecisions', before, after),
        await replaceTable(ledger, 'me', before, after),
        await replaceTable(ledger, 'settings', before, after),
        await replaceTable(ledger, 'resumes', before, after),
        await replaceTable(ledger, 'positions', before, after),
        await replaceTable(ledger, 'stories', before, after),
        await replaceTable(ledger, 'pitches', before, after),
        await replaceTable(ledger, 'decisions', before, after),
        await replaceTable(ledger, 'roles', before, after),
        await replaceTable(ledger, 'marketTerms', before, after),
        await replaceTable(ledger, 'viewedAds', before, after),
        await replaceTable(ledger, 'exchanges', before, after),
        await replaceTable(ledger, 'ties', before, after),
        await replaceTable(ledger, 'networkTerms', before, after),
        await replaceTable(ledger, 'erased', before, after),
      ];
      const sum = (part: keyof RowTally): number => tallies.reduce((total, tally) => total + tally[part], 0);
      const value = { added: sum('added'), updated: sum('updated'), removed: sum('removed') };
      return { value, what: say(value) };
    },
    { limitMs: WHOLE_STORE_LIMIT_MS, asNewStore: true },
  );
}

async function contentOf(store: Connection): Promise<Content> {
  return {
    postings: await store.rows('postings').toArray(),
    readings: await store.rows('readings').toArray(),
    people: await store.rows('people').toArray(),
    goals: await store.rows('goals').toArray(),
    heldSkills: await store.rows('heldSkills').toArray(),
    skillWords: await store.rows('skillWords').toArray(),
    activities: await store.rows('activities').toArray(),
    gapDecisions: await store.rows('gapDecisions').toArray(),
    me: await store.rows('me').toArray(),
    settings: await store.rows('settings').toArray(),
    resumes: await store.rows('resumes').toArray(),
    positions: await store.rows('positions').toArray(),
    stories: await store.rows('stories').toArray(),
    pitches: await store.rows('pitches').toArray(),
    decisions: await store.rows('decisions').toArray(),
    roles: await store.rows('roles').toArray(),
    marketTerms: await store.rows('marketTerms').toArray(),
    viewedAds: await store.rows('viewedAds').toArray(),
    exchanges: await store.rows('exchanges').toArray(),
    ties: await store.rows('ties').toArray(),
    networkTerms: await store.rows('networkTerms').toArray(),
    erased: await store.rows('erased').toArray(),
  };
}

/** Removes before it puts: a key may have gone from one record to another. */
async function replaceTable<T extends ContentTable>(
  ledger: Ledger,
  table: T,
  content: { readonly [K in T]: readonly ContentRows[T][] },
  wanted: { readonly [K in T]: readonly ContentRows[T][] },
): Promise<RowTally> {
  const before = new Map(content[table].map((row) => [row.id, row]));
  const stays = new Set(wanted[table].map(({ id }) => id));
  const put = wanted[table].filter((row) => !sameRow(before.get(row.id), row));
  const removed = [...before.keys()].filter((id) => !stays.has(id));
  const moved = put.filter((row) => keyOf(before.get(row.id)) !== keyOf(row)).map(({ id }) => id);
  await ledger.remove(table, [...removed, ...moved.filter((id) => before.has(id))]);
  await ledger.put(table, put);
  const updated = put.filter(({ id }) => before.has(id)).length;
  return { added: put.length - updated, updated, removed: removed.length };
}

function keyOf(row: unknown): unknown {
  return isFields(row) ? row['key'] : undefined;
}
