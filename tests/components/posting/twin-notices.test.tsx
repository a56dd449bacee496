import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { viewOfSaved } from '@/components/posting/posting-view';
import { TwinNotices } from '@/components/posting/twin-notices';
import { connectionOf } from '@/utils/db/connection';
import type { NorthingDb } from '@/utils/db/northing-db';
import { savedPostings } from '@/utils/db/postings';
import type { Posting } from '@/utils/posting/posting';
import { aPosting } from '../../builders/a-posting';
import { freshStore } from '../page/front';

vi.mock('#i18n', () => import('../english'));
vi.mock('@/utils/store/store', async () => (await import('../page/front-mocks')).storeMock);

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const first = aPosting({ notes: { text: 'ask about travel' } });
const second = aPosting({
  id: 'posting-2',
  key: 'lever:99',
  site: 'lever',
  url: 'https://board.quayside.example/99',
  savedAt: '2026-10-08T09:00:00.000Z',
  facts: { externalId: '99' },
  notes: { text: 'pay is open' },
});

/** The notices of one saved job, drawn again whenever its record changes, as the panel does. */
function Watched({ db, id }: { readonly db: NorthingDb; readonly id: string }): ReactNode {
  const posting = useLiveQuery(() => connectionOf(db).rows('postings').get(id), [db, id]);
  return posting === undefined ? null : <TwinNotices db={db} view={viewOfSaved(posting)} />;
}

describe('TwinNotices', () => {
  let db: NorthingDb;
  const stored = async (id: string): Promise<Posting> => {
    const found = await connectionOf(db).rows('postings').get(id);
    if (found === undefined) throw new Error(`lost: ${id}`);
    return found;
  };
  const open = async (id = second.id): Promise<void> => {
    render(<Watched db={db} id={id} />);
    await screen.findByText('You may know this job already');
  };
  const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

  beforeEach(async () => {
    fakeBrowser.reset();
    const store = await freshStore();
    if (store.state !== 'ready') throw new Error(store.state);
    db = store.db;
    await connectionOf(db).rows('postings').bulkPut([first, second]);
  });
  afterEach(cleanup);

  it('suggests the same job on another site with what speaks for it, and merges nothing by itself', async () => {
    await open();
    expect(screen.getByText(/jobs\.harbourlane\.example/)).toBeTruthy();
    expect(screen.getByText(/100 %.*same company/i)).toBeTruthy();
    expect([(await stored(first.id)).mergedInto, (await stored(second.id)).mergedInto]).toEqual([null, null]);
  });

  it('makes one job of the two when the user says so: the earlier record stands, no note is lost', async () => {
    await open();
    await press('Same job');
    await waitFor(async () => expect((await stored(second.id)).mergedInto).toBe(first.id));
    const { notes } = await stored(first.id);
    expect(notes.text).toContain('ask about travel');
    expect(notes.text).toContain('pay is open');
    expect((await savedPostings(db)).map(({ id }) => id)).toEqual([first.id]);
  });

  it('is not asked again once the two are told apart, from either side', async () => {
    await open();
    await press('Different jobs');
    await waitFor(() => expect(screen.queryByText('You may know this job already')).toBeNull());
    expect((await stored(first.id)).distinctFrom).toContain(second.id);
    expect((await stored(second.id)).distinctFrom).toContain(first.id);
    expect(await savedPostings(db)).toHaveLength(2);
  });

  it('takes a merged ad apart again: two jobs as before, and no new suggestion', async () => {
    await connectionOf(db)
      .rows('postings')
      .put({ ...second, mergedInto: first.id });
    render(<Watched db={db} id={first.id} />);
    const copy = within(await screen.findByRole('list')).getByRole('listitem');
    expect(within(copy).getByRole('link').getAttribute('href')).toBe(second.url);
    await userEvent.click(within(copy).getByRole('button'));
    await waitFor(async () => expect((await stored(second.id)).mergedInto).toBeNull());
    await waitFor(() => expect(screen.queryByRole('list')).toBeNull());
    expect(screen.queryByText('You may know this job already')).toBeNull();
    expect((await stored(second.id)).notes.text).toBe('pay is open');
  });

  it('offers no decision on an ad that is not saved', async () => {
    const view = { ...viewOfSaved(second), saved: null };
    await connectionOf(db).rows('postings').delete(second.id);
    render(<TwinNotices db={db} view={view} />);
    await screen.findByText('You may know this job already');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('says nothing beside a job that is another one', async () => {
    await connectionOf(db)
      .rows('postings')
      .put({ ...first, facts: { ...first.facts, title: 'Baker' } });
    render(<Watched db={db} id={second.id} />);
    await waitFor(async () => expect(await savedPostings(db)).toHaveLength(2));
    expect(screen.queryByText('You may know this job already')).toBeNull();
  });
});
