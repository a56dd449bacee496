import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { DeskFrame } from '@/components/desk/desk-frame';
import { forgetPosting, savedPostings } from '@/utils/db/postings';
import type { NorthingDb } from '@/utils/db/northing-db';
import { openNorthing } from '@/utils/db/northing-db';
import { importStore } from '@/utils/transfer/import-store';
import { EXPORT_VERSION } from '@/utils/transfer/export-file';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aPosting } from '../../builders/a-posting';
import { noContent } from '../../builders/no-content';

vi.mock('#i18n', () => import('../english'));

// A page is rendered whole here, on machines that are busy with other tests.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

const WORLD = { now: new Date('2026-11-22T12:00:00.000Z'), newId: () => crypto.randomUUID() };

function show(db: NorthingDb): void {
  render(
    <Router hook={useHashLocation}>
      <DeskFrame db={db} />
    </Router>,
  );
}
const pressUndo = (): void => {
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
};

describe('the jobs of the desk', () => {
  let name: string;
  let db: NorthingDb;
  beforeEach(() => {
    name = `desk ${crypto.randomUUID()}`;
    db = openNorthing({ name });
    location.hash = '#/jobs';
  });
  afterEach(cleanup);

  const fill = async (): Promise<void> => {
    const postings = [
      aPosting(),
      aPosting({ id: 'posting-2', key: 'generic:2', facts: { title: 'Baker', company: 'Crumb & Co' } }),
    ];
    const tables = noContent({ postings, goals: [aGoal()], heldSkills: [aHeldSkill()] });
    const file = {
      format: 'northing',
      version: EXPORT_VERSION,
      exportedAt: WORLD.now.toISOString(),
      appVersion: '',
    } as const;
    await importStore(db, { ...file, tables }, 'replace', WORLD);
  };

  it('are being looked for, then said to be none, with the sample to try', async () => {
    show(db);
    expect(screen.getByRole('status').textContent).toContain('Opening your store');
    expect(await screen.findByText('No saved jobs yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try it on the sample ad' })).toBeTruthy();
  });

  it('stand in a table with their verdicts, and can be narrowed to none and back', async () => {
    await fill();
    show(db);
    expect(await screen.findByRole('link', { name: 'Baker' })).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(3);
    fireEvent.change(screen.getByLabelText('Search jobs'), { target: { value: 'crumb' } });
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    fireEvent.change(screen.getByLabelText('Search jobs'), { target: { value: 'crumb analyst' } });
    expect(await screen.findByText('No job matches')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(await screen.findAllByRole('row')).toHaveLength(3);
  });

  it('say so when the address leads to none', async () => {
    await fill();
    location.hash = '#/jobs/nowhere';
    show(db);
    expect(await screen.findByText('This job is no longer here')).toBeTruthy();
  });

  it('come back with Ctrl+Z, also after the desk was closed', async () => {
    await fill();
    await forgetPosting(db, 'posting-2', WORLD);
    db.close();
    db = openNorthing({ name });
    show(db);
    await screen.findByRole('link', { name: 'Senior Data Analyst' });
    expect(screen.queryByRole('link', { name: 'Baker' })).toBeNull();
    pressUndo();
    expect(await screen.findByRole('link', { name: 'Baker' })).toBeTruthy();
    expect(await savedPostings(db)).toHaveLength(2);
  });

  it('leave Ctrl+Z to a field that is being typed in', async () => {
    await fill();
    await forgetPosting(db, 'posting-2', WORLD);
    show(db);
    fireEvent.keyDown(await screen.findByLabelText('Search jobs'), { key: 'z', ctrlKey: true });
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await savedPostings(db)).toHaveLength(1);
  });

  it('say that there is nothing to undo', async () => {
    show(db);
    await screen.findByText('No saved jobs yet');
    pressUndo();
    expect(await screen.findByText('There is nothing left to undo.')).toBeTruthy();
  });
});
