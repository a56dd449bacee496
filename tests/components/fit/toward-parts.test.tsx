import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { TowardParts } from '@/components/fit/toward-parts';
import { judge } from '@/utils/fit/judge';
import type { Direction } from '@/utils/goals/direction';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aPosting, type PostingOverrides } from '../../builders/a-posting';

vi.mock('#i18n', () => import('../english'));

const show = (direction: Partial<Direction>, posting: PostingOverrides = {}): void => {
  const report = judge(aPosting(posting), { skills: [aHeldSkill()] }, [aGoal({ direction })]);
  const [toward] = report.toward;
  if (toward === undefined) throw new Error('no goal judged');
  render(<TowardParts toward={toward} verdict={report.verdict} />);
};
const reading = (name: string): string | null | undefined =>
  screen.queryByRole('meter', { name, hidden: true })?.getAttribute('aria-valuetext');

describe('TowardParts', () => {
  afterEach(cleanup);

  it('lists every wish with how far it is met and how much it counts, the heaviest first', () => {
    show({ criteria: [{ id: 'mode', strength: 'want', weight: 9 }] });
    const names = screen.getAllByRole('meter', { hidden: true }).map((one) => one.getAttribute('aria-label'));
    expect(names.slice(0, 2)).toEqual(['Way of working', 'Title']);
    expect(reading('Title')).toBe('100, counts 8');
  });

  it('hatches what is unknown and does not count it as nothing', () => {
    show({ travelMost: 10 });
    expect(reading('Travel')).toBe('not known, counts 2');
    const bar = screen.getByRole('meter', { name: 'Travel', hidden: true });
    expect(bar.querySelector<HTMLElement>('[data-fill="unknown"]')?.style.width).toBe('100%');
    expect(bar.querySelector<HTMLElement>('[data-fill="known"]')?.style.width).toBe('0%');
  });

  it('tells the work and the employer apart once the goal wishes for both', () => {
    show({});
    expect(reading('The employer')).toBeUndefined();
    cleanup();
    show({ industries: ['Mining'] });
    expect(reading('The work')).toMatch(/^\d+/);
    expect(reading('The employer')).toBeTruthy();
  });

  it('says of each must whether it holds', () => {
    show(
      {
        titles: ['Senior Data Analyst'],
        travelMost: 10,
        payFloor: { amount: 90_000_000, currency: 'EUR', period: 'year' },
        criteria: (['title', 'travel', 'pay-floor'] as const).map((id) => ({
          id,
          strength: 'must',
          weight: null,
        })),
      },
      { facts: { title: 'Senior Data Analyst' } },
    );
    const lines = screen.getAllByRole('listitem', { hidden: true }).map((one) => one.textContent);
    expect(lines).toEqual(['Must: Titleholds', 'Must: Pay floorbroken', 'Must: Travelnot known']);
  });

  it('calls an own criterion by its own name', () => {
    const own = {
      id: 'x',
      name: 'A garden',
      kind: 'yes-no',
      strength: 'want',
      weight: 4,
      worst: null,
      best: null,
    } as const;
    show({ own: [own] });
    expect(reading('A garden')).toBe('not known, counts 4');
  });
});
