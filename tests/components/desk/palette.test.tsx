import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { DeskFrame } from '@/components/desk/desk-frame';
import { isCalled } from '@/components/desk/palette/palette-entry';
import type { NorthingDb } from '@/utils/db/northing-db';
import { openNorthing } from '@/utils/db/northing-db';
import { forgetPosting, savedPostings } from '@/utils/db/postings';
import { EXPORT_VERSION } from '@/utils/transfer/export-file';
import { importStore } from '@/utils/transfer/import-store';
import { aPerson } from '../../builders/a-person';
import { aPosting } from '../../builders/a-posting';
import { noContent } from '../../builders/no-content';

vi.mock('#i18n', () => import('../english'));

configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

const WORLD = { now: new Date('2026-11-22T12:00:00.000Z'), newId: () => crypto.randomUUID() };

describe('isCalled', () => {
  it.each([
    ['', 'Bearing', true],
    ['bea', 'Bearing', true],
    ['plan goals', 'Goals and plan', true],
    ['resume', 'Résumé', true],
    ['ring', 'Bearing', false],
    ['goals pay', 'Goals and plan', false],
  ])('asked for "%s", "%s": %s', (query, text, called) => {
    expect(isCalled(query, text)).toBe(called);
  });
});

describe('the palette', () => {
  let db: NorthingDb;
  beforeEach(async () => {
    db = openNorthing({ name: `palette ${crypto.randomUUID()}` });
    location.hash = '#/settings';
    const baker = { title: 'Baker', company: 'Crumb & Co', description: 'Beside the bakers works a miller.' };
    const tables = noContent({
      postings: [aPosting(), aPosting({ id: 'posting-2', key: 'generic:2', facts: baker })],
      people: [aPerson()],
    });
    const file = {
      format: 'northing',
      version: EXPORT_VERSION,
      exportedAt: WORLD.now.toISOString(),
      appVersion: '',
    } as const;
    await importStore(db, { ...file, tables }, 'replace', WORLD);
    render(
      <Router hook={useHashLocation}>
        <DeskFrame db={db} />
      </Router>,
    );
  });
  afterEach(cleanup);

  const press = (): boolean => fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  const field = (): HTMLElement => screen.getByRole('combobox', { name: /A title, a name, a page/ });
  const options = (): readonly (string | null)[] =>
    within(screen.getByRole('listbox'))
      .getAllByRole('option')
      .map((option) => option.textContent);

  it('opens with Ctrl+K on every page, has the whole way around, and closes with the key again or Esc', async () => {
    press();
    expect(options().slice(0, 3)).toEqual(['BearingMy search', 'JobsMy search', 'GapsMy search']);
    const links = within(screen.getByRole('navigation')).getAllByRole('link').length;
    const all = screen.getByRole('group', { name: 'Go to' });
    expect(within(all).getAllByRole('option')).toHaveLength(links);
    press();
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    press();
    fireEvent.keyDown(field(), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  });

  it('finds a job by name and opens it by Enter', async () => {
    press();
    await userEvent.type(field(), 'crumb');
    await waitFor(() => expect(options()).toEqual(['BakerCrumb & Co']));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(location.hash).toBe('#/jobs/posting-2'));
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('finds a job by a word of its ad, and people by name', async () => {
    press();
    await userEvent.type(field(), 'miller');
    await waitFor(() => expect(options()).toEqual(['BakerCrumb & Co']));
    await userEvent.clear(field());
    await userEvent.type(field(), (aPerson().facts.name ?? '').slice(0, 4));
    await waitFor(() => expect(screen.getByRole('group', { name: 'People' })).toBeTruthy());
  });

  it('walks through the matches with the arrow keys and goes where a page is named', async () => {
    press();
    await userEvent.type(field(), 'my market');
    await waitFor(() => expect(options()[0]).toBe('PayMy market'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    await waitFor(() => expect(location.hash).toBe('#/radar'));
  });

  it('does things: the last change is taken back', async () => {
    await act(async () => {
      await forgetPosting(db, 'posting-2', WORLD);
    });
    press();
    await userEvent.type(field(), 'undo');
    await userEvent.click(await screen.findByRole('option', { name: 'Undo the last change' }));
    await waitFor(async () => expect(await savedPostings(db)).toHaveLength(2));
  });

  it('says so when nothing is called that', async () => {
    press();
    await userEvent.type(field(), 'zzz');
    expect(await screen.findByText('Nothing is called “zzz”.')).toBeTruthy();
  });
});
