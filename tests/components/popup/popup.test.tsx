import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Popup } from '@/components/popup/popup';
import { judgeAd } from '@/entrypoints/background/judge-ad';
import { frontLook, type FrontLook } from '@/utils/toolbar/front-look';
import { putGoal } from '@/utils/db/goals';
import { putHeldSkill } from '@/utils/db/held-skills';
import { savedPeople } from '@/utils/db/people';
import { keepPosting, savedPostings } from '@/utils/db/postings';
import type { NorthingDb } from '@/utils/db/northing-db';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aRequirement } from '../../builders/a-posting';
import { aDraft } from '../../utils/db/a-draft';
import { anAd, aProfile, freshStore, front, show } from '../page/front';

vi.mock('#i18n', () => import('../english'));
vi.mock('@/utils/platform/active-tab', async () => (await import('../page/front-mocks')).activeTabMock);
vi.mock('@/utils/platform/tab-readings', async () => (await import('../page/front-mocks')).tabReadingsMock);
vi.mock('@/utils/messages/send', async () => (await import('../page/front-mocks')).sendMock);
vi.mock('@/utils/store/store', async () => (await import('../page/front-mocks')).storeMock);

const openDesk = vi.fn<(route: string) => void>();
const openPanel = vi.fn<() => void>();
// The whole screen on a real store: on a busy machine the first paint takes more than the second that is given by default.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const open = (look: FrontLook | null = null): void =>
  void render(<Popup front={{ tab: front.tab, look }} surfacesOf={() => ({ openPanel, openDesk })} />);

/** The look at an ad as the background would keep it. */
async function lookAt(db: NorthingDb, candidate = anAd()): Promise<FrontLook> {
  return frontLook(await judgeAd(db, candidate, new Date()), new Date().toISOString(), 'mark');
}

const anotherId = { value: '7042', source: 'json-ld', trust: 'high' } as const;
const world = { now: new Date(), newId: () => crypto.randomUUID() };

describe('Popup', () => {
  let db: NorthingDb;
  beforeEach(async () => {
    const store = await freshStore();
    if (store.state !== 'ready') throw new Error(store.state);
    db = store.db;
  });
  afterEach(cleanup);

  it('says what the ad is, and says in grey what it does not state', async () => {
    show(anAd());
    open();
    expect(await screen.findByRole('heading', { name: 'Senior Data Analyst' })).toBeTruthy();
    expect(screen.getByText('Harbour Lane Logistics')).toBeTruthy();
    expect(screen.getByText('Pay not stated')).toBeTruthy();
    expect(screen.getByText(/^Job ad · jobs\.harbourlane\.example · read just now$/)).toBeTruthy();
  });

  it('saves by Enter, says so, and takes it back', async () => {
    show(anAd());
    open();
    await screen.findByRole('button', { name: /Save job/ });
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /Save job/ })).toBeTruthy();
    expect(await savedPostings(db)).toHaveLength(0);
  });

  it('shows on a saved ad since when, and offers no second save', async () => {
    show(anAd());
    open();
    await userEvent.click(await screen.findByRole('button', { name: /Save job/ }));
    await screen.findByRole('button', { name: 'Undo' });
    cleanup();
    open();
    expect(await screen.findByText(/^Saved on /)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Save job/ })).toBeNull();
  });

  it('saves who posted the ad with one press', async () => {
    show(anAd());
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Save Marit Osei' }));
    await waitFor(async () => expect(await savedPeople(db)).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save Marit Osei' })).toBeNull());
  });

  it('leads to a goal where there is none, and counts nothing as missing', async () => {
    show(anAd());
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Set a goal' }));
    expect(openDesk).toHaveBeenCalledWith('/goals');
    expect(screen.queryByText('First gap:')).toBeNull();
  });

  it('gives verdict, both figures and the first gap once goals and skills are there', async () => {
    await putGoal(db, aGoal(), world);
    await putHeldSkill(db, aHeldSkill({ conceptId: 'sql', name: 'SQL', level: 3 }), world);
    show(anAd());
    open();
    const ready = await screen.findByRole('meter', { name: 'Ready' });
    expect(ready.getAttribute('aria-valuetext')).toBe('1 of 2 musts');
    expect(screen.getByRole('meter', { name: 'Toward' })).toBeTruthy();
    expect(screen.getByText('First gap:', { exact: false }).parentElement?.textContent).toContain('Python');
  });

  it('says how many of the saved jobs ask for the first gap too', async () => {
    await putHeldSkill(db, aHeldSkill({ conceptId: 'sql', name: 'SQL', level: 3 }), world);
    await keepPosting(db, aDraft({ requirements: [aRequirement({ conceptId: 'python' })] }), world);
    const other = { key: 'generic:1', url: 'https://jobs.harbourlane.example/1' };
    await keepPosting(db, aDraft({ ...other, requirements: [aRequirement()] }), world);
    show(anAd());
    open();
    expect(await screen.findByText('Asked for by 1 of your 2 saved jobs.')).toBeTruthy();
  });

  it('shows at its first look what it will show, before store and page have answered', async () => {
    await putGoal(db, aGoal(), world);
    await putHeldSkill(db, aHeldSkill({ conceptId: 'sql', name: 'SQL', level: 3 }), world);
    const look = await lookAt(db);
    front.store = new Promise(() => undefined);
    show(anAd());
    open(look);
    expect(screen.getByRole('heading', { name: 'Senior Data Analyst' })).toBeTruthy();
    expect(screen.getByRole('meter', { name: 'Ready' }).getAttribute('aria-valuetext')).toBe('1 of 2 musts');
    expect(screen.getByText('First gap:', { exact: false }).parentElement?.textContent).toContain('Python');
    const atFirst = screen.getByRole('main').textContent;
    cleanup();
    front.store = Promise.resolve({ state: 'ready', db, isNew: false });
    open(look);
    await screen.findByRole('button', { name: 'Save Marit Osei' });
    expect(screen.getByRole('main').textContent?.replace('Save', '')).toContain(atFirst);
  });

  it('carries out what a quick hand pressed at the first look', async () => {
    const look = await lookAt(db);
    show(anAd());
    open(look);
    // At once, without waiting for anything: the popup itself is not there yet.
    fireEvent.click(screen.getByRole('button', { name: 'Maybe' }));
    await waitFor(async () => {
      expect((await savedPostings(db)).map(({ notes }) => notes.verdict)).toEqual(['maybe']);
    });
    cleanup();
    show(
      anAd({
        url: 'https://jobs.harbourlane.example/7042',
        fields: { ...anAd().fields, externalId: anotherId },
      }),
    );
    open(look);
    fireEvent.keyDown(window, { key: 'Enter' });
    await waitFor(async () => expect(await savedPostings(db)).toHaveLength(2));
  });

  it('drops the look as soon as it knows that another ad stands there', async () => {
    const look = await lookAt(db);
    front.store = new Promise(() => undefined);
    const title = { value: 'Harbour Pilot', source: 'heading', trust: 'high' } as const;
    show(anAd({ fields: { ...anAd().fields, title } }));
    open(look);
    expect(screen.getByRole('heading', { name: 'Senior Data Analyst' })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Senior Data Analyst' })).toBeNull());
  });

  it('warns of a doubtful reading before it is saved', async () => {
    const ad = anAd();
    show({ ...ad, fields: { ...ad.fields, title: { value: 'Jobs', source: 'heading', trust: 'doubtful' } } });
    open();
    expect(await screen.findByText('This ad was read in part')).toBeTruthy();
    expect(screen.getByText(/Not certain: Title\./)).toBeTruthy();
  });

  it('still judges without storage, but lets nothing be pressed in vain', async () => {
    front.store = Promise.resolve({ state: 'storage-off' });
    show(anAd());
    open();
    expect(await screen.findByText('Nothing can be kept here')).toBeTruthy();
    const button: HTMLButtonElement = await screen.findByRole('button', { name: /Save job/ });
    expect(button.disabled).toBe(true);
  });

  it('knows a person and saves them', async () => {
    show(aProfile());
    open();
    expect(await screen.findByRole('heading', { name: 'Marit Osei' })).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => expect(await savedPeople(db)).toHaveLength(1));
  });

  it('lists the jobs of a results page', async () => {
    const card = (n: number) => ({ title: `Analyst ${n}`, url: `https://jobs.example/${n}` });
    show({
      kind: 'list',
      site: 'generic',
      url: 'https://jobs.example/',
      problems: [],
      cards: [card(1), card(2)],
    });
    open();
    expect(await screen.findByRole('heading', { name: '2 jobs on this page' })).toBeTruthy();
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('says in words that the browser does not let it in', async () => {
    show(null, 'no-access');
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Choose job boards' }));
    expect(openDesk).toHaveBeenCalledWith('/settings');
  });
});
