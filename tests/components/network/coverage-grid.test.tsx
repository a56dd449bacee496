import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CoverageGrid } from '@/components/network/coverage-grid';
import { defaultDirection } from '@/utils/goals/default-direction';
import { defaultGoal } from '@/utils/goals/default-goal';
import { coverageMap } from '@/utils/network/coverage-map';
import { defaultTie } from '@/utils/network/tie';
import { aPerson } from '../../builders/a-person';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

const goal = {
  ...defaultGoal({ id: 'goal-1', horizon: '12-month' as const, updatedAt: '2026-10-01T08:00:00.000Z' }),
  status: 'active' as const,
  direction: { ...defaultDirection(), titles: ['Data Analyst'], places: ['Utrecht', 'Leeds'] },
};
const tie = { ...defaultTie('person-1'), areas: [{ field: 'Data Analyst', level: '', place: 'Utrecht' }] };
const map = coverageMap({
  goals: [goal],
  people: [aPerson()],
  ties: new Map([['person-1', tie]]),
  logs: new Map(),
  ads: [],
  today: '2026-10-28',
});

describe('CoverageGrid', () => {
  it('shows a cell for each direction and place: how far it is covered, or that nobody is there', () => {
    render(<CoverageGrid map={map} />);
    expect(
      screen
        .getAllByRole('columnheader')
        .slice(1)
        .map((cell) => cell.textContent),
    ).toEqual(['Utrecht', 'Leeds']);
    const [utrecht, leeds] = screen.getAllByRole('cell').map((cell) => cell.textContent ?? '');
    // Somebody saved counts a quarter of a recruiter, of whom it takes three (F5).
    expect(utrecht).toContain('8%');
    expect(utrecht).toContain('1 recruiter');
    expect(leeds).toContain('Nobody');
  });
});
