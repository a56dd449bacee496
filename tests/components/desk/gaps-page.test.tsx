import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { DeskFrame } from '@/components/desk/desk-frame';
import { putHeldSkill } from '@/utils/db/held-skills';
import { readJudgedBy } from '@/utils/db/judged-by';
import { openNorthing, type NorthingDb } from '@/utils/db/northing-db';
import { addDays, localDay } from '@/utils/time/iso-day';
import { EXPORT_VERSION } from '@/utils/transfer/export-file';
import { importStore } from '@/utils/transfer/import-store';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aPosting, aRequirement } from '../../builders/a-posting';
import { noContent } from '../../builders/no-content';

vi.mock('#i18n', () => import('../english'));

// A page is rendered whole here, on machines that are busy with other tests.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 40_000 });

const WORLD = { now: new Date('2026-11-22T12:00:00.000Z'), newId: () => crypto.randomUUID() };
const NEXT_MONTH = addDays(localDay(new Date()), 30);

const asks = (title: string, ...skills: readonly string[]) =>
  aPosting({
    id: title,
    key: `generic:${title}`,
    facts: { title },
    requirements: skills.map((skill) =>
      aRequirement({ conceptId: skill, label: skill, quote: `${title}: you know ${skill}` }),
    ),
  });

describe('the gap page', () => {
  let db: NorthingDb;
  beforeEach(async () => {
    db = openNorthing({ name: `desk ${crypto.randomUUID()}` });
    const postings = [
      asks('Analyst at the harbour', 'sql', 'docker'),
      asks('Analyst in the mill', 'docker', 'python'),
      asks('Analyst of tides', 'python', 'docker', 'sap'),
      asks('Analyst at home', 'sql'),
      aPosting({ ...asks('Turned down', 'cobol'), notes: { verdict: 'no' } }),
    ];
    const tables = noContent({ postings, goals: [aGoal()], heldSkills: [aHeldSkill()] });
    const exportedAt = WORLD.now.toISOString();
    const file = { format: 'northing', version: EXPORT_VERSION, exportedAt, appVersion: '', tables } as const;
    await importStore(db, file, 'replace', WORLD);
    location.hash = '#/gaps';
    render(
      <Router hook={useHashLocation}>
        <DeskFrame db={db} />
      </Router>,
    );
    await screen.findByRole('button', { name: 'docker' });
  });
  afterEach(cleanup);

  const opened = async (name: string) => {
    await userEvent.click(screen.getByRole('button', { name }));
    return within(screen.getByRole('region', { name: 'Decision' }));
  };
  const rowOf = (name: string) => within(screen.getByRole('button', { name }).closest('tr') as HTMLElement);
  const write = (label: string, value: string): void =>
    void fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const keep = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Keep decision' }));
  const decisions = async () => (await readJudgedBy(db)).profile.decisions ?? [];
  const kept = async () => {
    await waitFor(async () => expect(await decisions()).toHaveLength(1));
    return (await decisions())[0];
  };

  it('ranks what is missing, leaves out jobs turned down, and names in its heading what opens most', () => {
    const names = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getByRole('button').textContent);
    expect(names).toEqual(['docker', 'python', 'sap']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'With docker and python: 2 more jobs within reach',
    );
    expect(screen.getByText(/4 saved jobs of this direction, 1 of them within reach now/)).toBeTruthy();
  });

  it('shows behind each number the ads and their own words', async () => {
    await opened('docker');
    const behind = within(screen.getByRole('region', { name: 'Ads that ask for docker' }));
    const quotes = ['Analyst at the harbour', 'Analyst in the mill', 'Analyst of tides'];
    for (const title of quotes) {
      expect(behind.getByText(`${title}: you know docker`)).toBeTruthy();
      expect(behind.getByRole('link', { name: title }).getAttribute('href')).toContain(title);
    }
    expect(behind.getAllByText('nothing else is missing')).toHaveLength(1);
    expect(rowOf('docker').getAllByText('3 of 4').length).toBeGreaterThan(0);
  });

  it('says at once what ticked skills would bring within reach, and takes a pair in one press', async () => {
    await userEvent.click(screen.getByRole('checkbox', { name: 'If I had docker' }));
    expect(screen.getByText('With docker: 1 more job within reach')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    await userEvent.click(screen.getByRole('button', { name: 'docker and python: 2' }));
    expect(
      screen.getByText('With docker and python: 2 more jobs within reach', { selector: 'p' }),
    ).toBeTruthy();
  });

  it('closes a gap with what closes it, a day and hours, and shows at once what that opens', async () => {
    const decision = await opened('docker');
    await userEvent.click(decision.getByRole('button', { name: 'Close the gap: docker' }));
    await keep();
    expect(screen.getByText('Say what closes it.')).toBeTruthy();
    expect(await decisions()).toEqual([]);
    write('What closes it', 'The evening course');
    write('By', NEXT_MONTH);
    write('Hours it takes', '20');
    await keep();
    expect(await kept()).toMatchObject({
      decision: 'close',
      activity: 'The evening course',
      on: NEXT_MONTH,
      hours: 20,
    });
    expect(await screen.findByText('With docker: 1 more job within reach')).toBeTruthy();
    expect((await rowOf('docker').findAllByText(/closing: The evening course/)).length).toBeGreaterThan(0);
    expect(screen.getByText(/Value for 10 hours of work/)).toBeTruthy();
  });

  it('leaves a gap open only with a reason', async () => {
    const decision = await opened('python');
    await userEvent.click(decision.getByRole('button', { name: 'Leave the gap open: python' }));
    await keep();
    expect(screen.getByText('Say why you leave it open.')).toBeTruthy();
    write('Why you leave it open', 'Not the work I want');
    await keep();
    expect(await kept()).toMatchObject({ decision: 'leave', reason: 'Not the work I want' });
    expect((await rowOf('python').findAllByText(/left open: Not the work I want/)).length).toBeGreaterThan(0);
  });

  it('puts a decision off only to a day, and makes it undecided again', async () => {
    const decision = await opened('sap');
    await userEvent.click(decision.getByRole('button', { name: 'Decide later: sap' }));
    await keep();
    expect(screen.getByText('Choose a day to look at it again.')).toBeTruthy();
    write('Look at it again on', NEXT_MONTH);
    await keep();
    expect(await kept()).toMatchObject({ decision: 'later', reviewOn: NEXT_MONTH });
    await userEvent.click(await decision.findByRole('button', { name: 'Undecide' }));
    await waitFor(async () => expect(await decisions()).toEqual([]));
    expect((await rowOf('sap').findAllByText('undecided')).length).toBeGreaterThan(0);
  });

  it('moves at once when a skill is learnt', async () => {
    await putHeldSkill(
      db,
      aHeldSkill({ id: 'docker', conceptId: 'docker', name: 'docker', level: 3 }),
      WORLD,
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'docker' })).toBeNull());
    expect(screen.getByText(/4 saved jobs of this direction, 2 of them within reach now/)).toBeTruthy();
  });
});
