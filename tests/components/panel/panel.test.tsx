import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { toast as toasts } from 'sonner';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { Panel } from '@/components/panel/panel';
import { putGoal } from '@/utils/db/goals';
import type { NorthingDb } from '@/utils/db/northing-db';
import { keepPosting, savedPostings } from '@/utils/db/postings';
import { heldSkills, putHeldSkill } from '@/utils/db/held-skills';
import { removeSkillWord, skillWords } from '@/utils/db/skill-words';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aRequirement } from '../../builders/a-posting';
import { aDraft } from '../../utils/db/a-draft';
import { worldAt } from '../../utils/db/fresh-store';
import { anAd, freshStore, front, show } from '../page/front';

vi.mock('#i18n', () => import('../english'));
vi.mock('@/utils/platform/active-tab', async () => (await import('../page/front-mocks')).activeTabMock);
vi.mock('@/utils/platform/tab-readings', async () => (await import('../page/front-mocks')).tabReadingsMock);
vi.mock('@/utils/messages/send', async () => (await import('../page/front-mocks')).sendMock);
vi.mock('@/utils/store/store', async () => (await import('../page/front-mocks')).storeMock);

// The whole screen on a real store: on a busy machine the first paint takes more than the second that is given by default.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const open = (): void => void render(<Panel surfaces={{ openPanel: null, openDesk: vi.fn<() => void>() }} />);
const other = () => {
  const ad = anAd({ url: 'https://jobs.harbourlane.example/7042' });
  const { fields } = ad;
  return {
    ...ad,
    fields: {
      ...fields,
      title: { value: 'Planner', source: 'json-ld', trust: 'high' } as const,
      externalId: { value: '7042', source: 'json-ld', trust: 'high' } as const,
    },
  };
};
const save = async (): Promise<void> => {
  await userEvent.click(await screen.findByRole('button', { name: 'Save job' }));
  await screen.findByRole('button', { name: 'Undo' });
};

describe('Panel', () => {
  let db: NorthingDb;
  beforeEach(async () => {
    fakeBrowser.reset();
    const store = await freshStore();
    if (store.state !== 'ready') throw new Error(store.state);
    db = store.db;
  });
  afterEach(async () => {
    // An undo stands for ten seconds, and sonner shows it on the next test's screen as well.
    act(() => void toasts.dismiss());
    await vi.waitUntil(() => document.querySelector('[data-sonner-toast]') === null);
    cleanup();
  });

  it('follows the tab in front', async () => {
    show(anAd());
    open();
    await screen.findByRole('heading', { name: 'Senior Data Analyst' });
    act(() => show(other()));
    expect(await screen.findByRole('heading', { name: 'Planner' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Senior Data Analyst' })).toBeNull();
  });

  it('says so where the background cannot read with the pack', async () => {
    show(anAd());
    front.skills = 'damaged';
    open();
    expect(await screen.findByText(/Skills can.t be read/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Senior Data Analyst' })).toBeTruthy();
  });

  it('tells what closing a gap would open as soon as somebody is about to close it', async () => {
    const world = worldAt();
    await putGoal(db, aGoal(), world);
    await putHeldSkill(db, aHeldSkill({ conceptId: 'sql', name: 'SQL', level: 3 }), world);
    const asks = (conceptId: string, label: string) => aRequirement({ conceptId, label });
    const python = asks('python', 'Python');
    const ads = [[python], [python, asks('tableau', 'Tableau')], [asks('excel', 'Excel')]];
    for (const [index, requirements] of ads.entries())
      await keepPosting(
        db,
        aDraft({ key: `ad:${index}`, url: `https://ads.example/${index}`, requirements }),
        world,
      );
    show(anAd());
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Close the gap: Python' }));
    const form = screen.getByRole('form', { name: 'Close the gap: Python' });
    expect(await within(form).findByText('With Python: 1 more job within reach')).toBeTruthy();
    expect(within(form).getByText('With Python and Tableau: 2 more jobs within reach')).toBeTruthy();
  });

  it('leaves out what I say is no skill, and asks for it again when that is taken back', async () => {
    show(anAd());
    open();
    const asks = (): string[] =>
      screen.queryAllByRole('button', { name: /^Something is wrong with/ }).map((one) => one.title);
    await screen.findByRole('heading', { name: 'Senior Data Analyst' });
    const [first = ''] = asks();
    const before = asks().length;
    await userEvent.click(screen.getByRole('button', { name: first }));
    await userEvent.click(screen.getByRole('button', { name: 'Not a skill' }));
    await waitFor(() => expect(asks()).toHaveLength(before - 1));
    const [word] = await skillWords(db);
    expect(first).toContain(word?.name);
    await removeSkillWord(db, word?.id ?? '', worldAt());
    await waitFor(() => expect(asks()).toHaveLength(before));
  });

  it('shows a skill under my own name for it', async () => {
    show(anAd());
    open();
    await screen.findByRole('heading', { name: 'Senior Data Analyst' });
    const [opener] = screen.getAllByRole('button', { name: /^Something is wrong with/ });
    if (opener === undefined) throw new Error('nothing asked');
    await userEvent.click(opener);
    await userEvent.type(screen.getByRole('textbox', { name: 'I call it' }), 'Ledger craft{Enter}');
    expect(await screen.findByText('Ledger craft')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Something is wrong with “Ledger craft”' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(screen.queryByText('Ledger craft')).toBeNull());
  });

  it('does not swap a half-typed note away, and does not save the other page under it', async () => {
    show(anAd());
    open();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Notes' }), 'ask about');
    act(() => show(other()));
    expect(await screen.findByText('This tab has changed')).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value).toBe('ask about');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save job' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Show the new page' }));
    expect(await screen.findByRole('heading', { name: 'Planner' })).toBeTruthy();
  });

  it('takes notes written before saving along into the record', async () => {
    show(anAd());
    open();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Notes' }), 'ask about travel');
    await save();
    await waitFor(async () => expect((await savedPostings(db))[0]?.notes.text).toBe('ask about travel'));
  });

  it('keeps my view, and takes it back when pressed again', async () => {
    show(anAd());
    open();
    await save();
    await userEvent.click(screen.getByRole('button', { name: 'Maybe' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Maybe', pressed: true })).toBeTruthy());
    expect((await savedPostings(db))[0]?.notes.verdict).toBe('maybe');
    await userEvent.click(screen.getByRole('button', { name: 'Maybe' }));
    await waitFor(async () => expect((await savedPostings(db))[0]?.notes.verdict).toBeNull());
  });

  it('puts a field right and shows it everywhere', async () => {
    show(anAd());
    open();
    await save();
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Title' }));
    const box = screen.getByRole('textbox', { name: 'Title' });
    await userEvent.clear(box);
    await userEvent.type(box, 'Lead Analyst{Enter}');
    expect(await screen.findByRole('heading', { name: 'Lead Analyst' })).toBeTruthy();
  });

  it('takes "I have this" into my skills', async () => {
    show(anAd());
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'I have this: Python' }));
    await userEvent.click(screen.getByRole('button', { name: 'Strong' }));
    await waitFor(async () =>
      expect(await heldSkills(db)).toMatchObject([{ conceptId: 'python', name: 'Python', level: 3 }]),
    );
  });

  it('lists saved jobs, finds, opens by the whole row, and removes with an undo', async () => {
    show(anAd());
    open();
    await save();
    await userEvent.click(screen.getByRole('tab', { name: /Jobs/ }));
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Search jobs' }), 'warehouse');
    expect(await screen.findByText('No saved job has “warehouse” in it')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Senior Data Analyst' }));
    const heading = await screen.findByRole('heading', { name: 'Senior Data Analyst' });
    expect(document.activeElement).toBe(heading);
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Senior Data Analyst' }));
    expect(await screen.findByText('The jobs you save will stand here')).toBeTruthy();
    const toast = (await screen.findByText('Senior Data Analyst removed.')).parentElement as HTMLElement;
    await userEvent.click(within(toast).getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Senior Data Analyst' })).toBeTruthy();
  });

  it('is never blank: an unseen page and empty lists say what to do', async () => {
    show(null, 'no-access');
    open();
    expect(await screen.findByText('Northing can’t see this page')).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'People' }));
    expect(await screen.findByText('The people you save will stand here')).toBeTruthy();
  });

  it('is read-only, and says so, when saved jobs are missing', async () => {
    const store = await freshStore();
    if (store.state !== 'ready') throw new Error(store.state);
    const found = { dbId: null, counter: 0, recorded: null, counts: {} };
    front.store = Promise.resolve({
      state: 'data-missing',
      db: Object.assign(store.db, { mode: 'data-missing' as const }),
      expected: null,
      found,
    });
    show(anAd());
    open();
    expect(await screen.findByText('Saved jobs are missing')).toBeTruthy();
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'Save job' })).disabled).toBe(true);
  });
});
