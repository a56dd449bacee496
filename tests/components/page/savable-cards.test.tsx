import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { SavableCards } from '@/components/page/savable-cards';
import type { ListReading } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { savedPostings } from '@/utils/db/postings';
import { freshStore } from './front';

vi.mock('#i18n', () => import('../english'));
vi.mock('@/utils/messages/send', async () => (await import('./front-mocks')).sendMock);
vi.mock('@/utils/store/store', async () => (await import('./front-mocks')).storeMock);

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const SCRIPT = ['javascript', 'alert(1)'].join(':');
const list: ListReading = {
  kind: 'list',
  site: 'generic',
  url: 'https://jobs.harbourlane.example/',
  problems: [],
  cards: [
    {
      title: 'Planner',
      url: 'https://jobs.harbourlane.example/7042',
      company: 'Harbour Lane Logistics',
      place: 'Utrecht',
      pay: '€50,000 a year',
    },
    { title: 'Night baker', url: 'https://jobs.harbourlane.example/7043' },
    { title: 'Odd one', url: SCRIPT },
  ],
};

describe('SavableCards', () => {
  let db: NorthingDb;
  const row = async (title: string): Promise<HTMLElement> => {
    const found = (await screen.findAllByRole('listitem')).find((one) => one.textContent?.includes(title));
    if (!found) throw new Error(`no row: ${title}`);
    return found;
  };
  beforeEach(async () => {
    fakeBrowser.reset();
    const store = await freshStore();
    if (store.state !== 'ready') throw new Error(store.state);
    db = store.db;
  });
  afterEach(cleanup);

  it('shows every card with what it states, each a link to its ad; an unsafe address is no link', async () => {
    render(<SavableCards db={db} reading={list} />);
    const planner = within(await row('Planner'));
    expect(planner.getByRole('link').getAttribute('href')).toBe('https://jobs.harbourlane.example/7042');
    expect(planner.getByText('Harbour Lane Logistics · Utrecht · €50,000 a year')).toBeTruthy();
    const odd = within(await row('Odd one'));
    expect([odd.queryByRole('link'), odd.queryByRole('button')]).toEqual([null, null]);
  });

  it('saves one job with one click, light, and says of that row alone that it is saved', async () => {
    render(<SavableCards db={db} reading={list} />);
    await userEvent.click(await screen.findByRole('button', { name: /Planner/ }));
    await waitFor(async () => expect(within(await row('Planner')).getByText('Saved')).toBeTruthy());
    expect(within(await row('Planner')).queryByRole('button')).toBeNull();
    expect(within(await row('Night baker')).getByRole('button')).toBeTruthy();
    const saved = await savedPostings(db);
    expect(saved.map(({ isLight, url, facts }) => [isLight, url, facts.title, facts.company])).toEqual([
      [true, 'https://jobs.harbourlane.example/7042', 'Planner', 'Harbour Lane Logistics'],
    ]);
  });

  it('says so of a job that was saved before, also under an address with tracking', async () => {
    const view = render(<SavableCards db={db} reading={list} />);
    await userEvent.click(await screen.findByRole('button', { name: /Night baker/ }));
    await waitFor(async () => expect(await savedPostings(db)).toHaveLength(1));
    view.unmount();
    const cards = list.cards.map((card) => ({
      ...card,
      url: card.url.replace(/(704\d)$/, '$1?utm_source=mail'),
    }));
    render(<SavableCards db={db} reading={{ ...list, cards }} />);
    await waitFor(async () => expect(within(await row('Night baker')).getByText('Saved')).toBeTruthy());
    expect(within(await row('Planner')).queryByText('Saved')).toBeNull();
  });

  it('offers no saving without a store, and says of an empty list that it is empty', async () => {
    const view = render(<SavableCards db={null} reading={list} />);
    await row('Planner');
    expect(screen.queryAllByRole('button')).toEqual([]);
    view.unmount();
    render(<SavableCards db={db} reading={{ ...list, cards: [] }} />);
    expect(await screen.findByRole('heading')).toBeTruthy();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});
