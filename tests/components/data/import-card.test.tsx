import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ImportCard } from '@/components/data/import-card';
import { allGoals, putGoal } from '@/utils/db/goals';
import type { NorthingDb } from '@/utils/db/northing-db';
import { openNorthing } from '@/utils/db/northing-db';
import { heldSkills, putHeldSkill } from '@/utils/db/held-skills';
import { exportStore, exportText } from '@/utils/transfer/export-store';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';

vi.mock('#i18n', () => import('../english'));

const NOW = new Date('2026-11-22T12:00:00.000Z');
const WORLD = { now: NOW, newId: () => crypto.randomUUID() };
const open = (): NorthingDb => openNorthing({ name: `import-card ${crypto.randomUUID()}` });
const fileOf = (text: string): File => new File([text], 'northing.json', { type: 'application/json' });
const choose = (text: string) => userEvent.upload(screen.getByLabelText('Choose a file'), fileOf(text));
const countsOf = (kind: string): readonly (string | null)[] =>
  within(screen.getByRole('row', { name: new RegExp(`^${kind}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('ImportCard', () => {
  let db: NorthingDb;
  let exported: string;

  beforeEach(async () => {
    const other = open();
    await putGoal(other, aGoal(), WORLD);
    await putHeldSkill(other, aHeldSkill(), WORLD);
    exported = exportText(await exportStore(other, NOW));
    db = open();
    await putHeldSkill(db, aHeldSkill({ id: 'mine', conceptId: 'excel', name: 'Excel' }), WORLD);
    render(<ImportCard db={db} />);
  });
  afterEach(cleanup);

  it('shows what either way would do before anything is done', async () => {
    await choose(exported);
    await screen.findByText('What northing.json would do');
    expect(countsOf('Goals')).toEqual(['1', '1', '0', '0', '0']);
    expect(countsOf('Skills')).toEqual(['1', '1', '0', '1', '0']);
    await userEvent.click(screen.getByRole('radio', { name: /^Replace/ }));
    expect(countsOf('Skills')).toEqual(['1', '1', '0', '0', '1']);
    expect(await allGoals(db)).toEqual([]);
    expect(await heldSkills(db)).toHaveLength(1);
  });

  it('does what it has shown', async () => {
    await choose(exported);
    await screen.findByText('What northing.json would do');
    await userEvent.click(screen.getByRole('button', { name: 'Import now' }));
    await screen.findByRole('button', { name: 'Choose a file' });
    expect((await heldSkills(db)).map(({ name }) => name).sort()).toEqual(['Excel', 'SQL']);
    expect(await allGoals(db)).toEqual([aGoal()]);
  });

  it.each([
    ['is not JSON', 'hello', 'transfer.not_json'],
    ['is not ours', '{"format":"other"}', 'transfer.not_ours'],
    ['was cut off', null, 'transfer.not_json'],
  ])('refuses a file that %s, and says that nothing was touched', async (_what, text, key) => {
    const { i18n } = await import('../english');
    await choose(text ?? exported.slice(0, exported.length / 2));
    expect((await screen.findByRole('alert')).textContent).toContain(i18n.t(key));
    expect(screen.getByText('What you have here was not touched.')).toBeTruthy();
    expect(await heldSkills(db)).toHaveLength(1);
  });
});
