import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { GapTableView } from '@/components/gap/gap-table-view';
import { judge } from '@/utils/fit/judge';
import type { GapDecision } from '@/utils/gaps/gap-decision';
import { gapTable } from '@/utils/gaps/gap-table';
import { aGapDecision } from '../../builders/a-gap-decision';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aPosting, aRequirement } from '../../builders/a-posting';

vi.mock('#i18n', () => import('../english'));
vi.setConfig({ testTimeout: 30_000 });

const asks = (...skills: readonly string[]) =>
  skills.map((skill) => aRequirement({ conceptId: skill, label: skill, quote: `You know ${skill}` }));
const postings = [
  aPosting({ id: 'a', requirements: asks('sql', 'docker', 'python') }),
  aPosting({ id: 'b', requirements: asks('sql', 'docker') }),
  aPosting({ id: 'c', requirements: asks('sql') }),
];
const profile = { skills: [aHeldSkill()] };

const show = (decisions: readonly GapDecision[] = [], openId: string | null = null) => {
  const judged = postings.map((posting) => ({ posting, report: judge(posting, profile, [aGoal()]) }));
  const table = gapTable(judged, 'goal-1', decisions);
  const told = {
    onOpen: vi.fn<(id: string | null) => void>(),
    onMean: vi.fn<(id: string, meant: boolean) => void>(),
    onDecide: vi.fn<(decision: GapDecision) => Promise<boolean>>(() => Promise.resolve(true)),
    onClear: vi.fn<(decision: GapDecision) => void>(),
  };
  render(
    <GapTableView
      {...told}
      table={table}
      rows={table.rows}
      openId={openId}
      meant={new Set()}
      today="2026-11-20"
      jobOf={(id) => ({ title: `Job ${id}`, company: null, href: `#/jobs/${id}` })}
    />,
  );
  return told;
};
const rowOf = (name: string): HTMLElement =>
  screen.getByRole('button', { name }).closest('tr') as HTMLElement;

describe('GapTableView', () => {
  afterEach(cleanup);

  it('lists the most valuable gap first, with how many ask for it and what it opens alone', () => {
    show();
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('button').textContent)).toEqual(['docker', 'python']);
    expect(within(rowOf('docker')).getAllByText(/2 of 3/).length).toBeGreaterThan(0);
    expect(within(rowOf('docker')).getAllByText('undecided').length).toBeGreaterThan(0);
  });

  it('marks a decision whose day to look again has come', () => {
    const decided = { id: 'docker', conceptId: 'docker', name: 'docker' };
    show([aGapDecision({ ...decided, reviewOn: '2026-11-20' })]);
    expect(within(rowOf('docker')).getAllByText(/Rebuild the freight report/)[0]?.className).toContain(
      'text-bills',
    );
    cleanup();
    show([aGapDecision({ ...decided, reviewOn: '2026-11-21', on: null })]);
    expect(within(rowOf('docker')).getAllByText(/Rebuild the freight report/)[0]?.className).not.toContain(
      'text-bills',
    );
  });

  it('opens to the ads behind its figures and their words', () => {
    show([], 'docker');
    const behind = screen.getByRole('region', { name: /docker/ });
    expect(within(behind).getAllByText('You know docker')).toHaveLength(2);
    expect(within(behind).getByRole('link', { name: /Job a/ })).toBeTruthy();
  });

  it('opens and is thought of as closed by one press each', async () => {
    const { onOpen, onMean } = show();
    await userEvent.click(screen.getByRole('button', { name: 'python' }));
    expect(onOpen).toHaveBeenCalledWith('python');
    await userEvent.click(within(rowOf('docker')).getByRole('checkbox'));
    expect(onMean).toHaveBeenCalledWith('docker', true);
  });
});
