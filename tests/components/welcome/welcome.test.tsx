import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { Welcome } from '@/components/welcome/welcome';
import { eraseStore } from '@/utils/db/erase-store';
import { allGoals } from '@/utils/db/goals';
import type { NorthingDb } from '@/utils/db/northing-db';
import { getStore } from '@/utils/store/store';

vi.mock('#i18n', () => import('../english'));
vi.mock('@/utils/platform/permissions', () => ({
  grantedBoards: () => Promise.resolve([]),
  watchPermissions: () => () => undefined,
  requestBoards: () => Promise.resolve(false),
  removeBoards: () => Promise.resolve(true),
}));

configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

const show = (): void => {
  render(
    <Router hook={useHashLocation}>
      <Welcome />
    </Router>,
  );
};
const press = (name: string): void => {
  fireEvent.click(screen.getByText(name));
};
const ownStore = async (): Promise<NorthingDb> => {
  const store = await getStore();
  if (store.state !== 'ready') throw new Error(store.state);
  return store.db;
};

describe('Welcome', () => {
  let db: NorthingDb;
  beforeEach(async () => {
    fakeBrowser.reset();
    db = await ownStore();
    await eraseStore(db, { now: new Date() });
    location.hash = '';
  });
  afterEach(cleanup);

  it('says all of its first screen in 120 words at most', async () => {
    show();
    await screen.findByText('Where do you look for jobs?');
    const words = document.body.textContent.split(/\s+/).filter(Boolean);
    expect(words.length).toBeLessThanOrEqual(120);
  });

  it('goes on without a board: a refusal names the other way', async () => {
    show();
    fireEvent.click(await screen.findByLabelText('LinkedIn'));
    press('Allow these boards');
    expect(await screen.findByText(/press the Northing button/)).toBeTruthy();
    press('Skip');
    expect(await screen.findByText('Where do you want to go?')).toBeTruthy();
  });

  it('asks for a title or for "not yet", one for each horizon', async () => {
    location.hash = '#/goals';
    show();
    await screen.findByText('Where do you want to go?');
    const [next] = screen.getAllByLabelText('Job title');
    if (next === undefined) throw new Error('no field');
    fireEvent.change(next, { target: { value: 'Operations Manager' } });
    press('Next');
    expect(await screen.findByText(/name a job title/)).toBeTruthy();
    expect(await allGoals(db)).toEqual([]);
    const notYet = screen.getAllByLabelText('Not yet')[1];
    if (notYet === undefined) throw new Error('no box');
    fireEvent.click(notYet);
    press('Next');
    expect(await screen.findByText('What can you do?')).toBeTruthy();
    expect((await allGoals(db)).map(({ statement }) => statement)).toEqual(['Operations Manager']);
  });

  it('is where it was left, with what was typed', async () => {
    location.hash = '#/goals';
    show();
    await screen.findByText('Where do you want to go?');
    fireEvent.change(screen.getByLabelText('Place'), { target: { value: 'Ghent' } });
    cleanup();
    location.hash = '';
    show();
    expect((await screen.findByLabelText<HTMLInputElement>('Place')).value).toBe('Ghent');
  });
});
