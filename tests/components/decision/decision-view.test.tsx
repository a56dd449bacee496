import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { DecisionList } from '@/components/decision/decision-list';
import { DecisionView } from '@/components/decision/decision-view';
import type { Decision } from '@/utils/decision/decision';
import { prefillDecision } from '@/utils/decision/prefill-decision';
import { aDecision } from '../../builders/a-decision';

vi.mock('#i18n', () => import('../english'));
vi.setConfig({ testTimeout: 30_000 });

const WORDS = { pay: 'Pay a year', ready: 'Ready', toward: 'Toward', currency: 'EUR' };
const known = new Map([['b', { pay: 61_000, ready: 80, toward: 65 }]]);

/** The view over a decision that lives as long as the test; `kept` is told every change. */
function Live({
  first,
  kept,
}: {
  readonly first: Decision;
  readonly kept: (one: Decision) => void;
}): ReactNode {
  const [decision, setDecision] = useState(first);
  return (
    <DecisionView
      decision={decision}
      filled={prefillDecision(decision, known, WORDS)}
      jobs={[{ id: 'posting-9', name: 'Planner · Quayside' }]}
      now={() => '2026-11-28T09:00:00.000Z'}
      newId={() => crypto.randomUUID()}
      onChange={(next) => {
        kept(next);
        setDecision(next);
      }}
    />
  );
}
const show = (over: Partial<Decision> = {}) => {
  const kept = vi.fn<(one: Decision) => void>();
  render(<Live first={aDecision(over)} kept={kept} />);
  return () => kept.mock.lastCall?.[0];
};

describe('DecisionView', () => {
  afterEach(cleanup);

  it('puts the matters that differ first and says which decide nothing', () => {
    show();
    const rows = screen.getAllByRole('rowheader').map((row) => row.textContent);
    expect(rows.at(-1)).toContain('Leave (days)');
    expect(rows.at(-1)).toContain('alike, decides nothing');
  });

  it('proposes to put a dominated option aside, and takes it back in', async () => {
    const last = show({
      consequences: aDecision().consequences.map((cell) =>
        cell.matterId === 'm3' ? { ...cell, value: 3 } : cell,
      ),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Put Quayside aside' }));
    expect(last()?.putAside).toContain('c');
    await userEvent.click(screen.getByRole('button', { name: 'Take Quayside back in' }));
    expect(last()?.putAside).toEqual([]);
  });

  it('keeps consequences in words beside their mark', async () => {
    const last = show();
    fireEvent.change(screen.getByLabelText('Learning in words: Harbour Lane'), {
      target: { value: 'A mentor from the first day' },
    });
    fireEvent.blur(screen.getByLabelText('Learning in words: Harbour Lane'));
    await userEvent.selectOptions(screen.getByLabelText('Learning: Harbour Lane'), '5 of 5');
    expect(last()?.consequences).toContainEqual({
      optionId: 'b',
      matterId: 'm2',
      words: 'A mentor from the first day',
      value: 5,
    });
  });

  it('adds a matter in words, and one in numbers with its unit', async () => {
    const last = show();
    await userEvent.type(screen.getByLabelText('What matters'), 'Colleagues');
    await userEvent.selectOptions(screen.getByLabelText('Better is'), 'in words, with a mark from 1 to 5');
    await userEvent.type(screen.getByLabelText('What matters'), '{Enter}');
    expect(last()?.matters.at(-1)).toMatchObject({
      name: 'Colleagues',
      kind: 'words',
      better: 'more',
      unit: '',
    });
    await userEvent.selectOptions(screen.getByLabelText('Better is'), 'less is better');
    await userEvent.type(screen.getByLabelText('What matters'), 'Travel');
    await userEvent.type(screen.getByLabelText('Unit'), 'days{Enter}');
    expect(last()?.matters.at(-1)).toMatchObject({
      name: 'Travel',
      kind: 'number',
      better: 'less',
      unit: 'days',
    });
  });

  it('fills in what is known once, and then has nothing more to fill in', async () => {
    const last = show();
    await userEvent.click(screen.getByRole('button', { name: 'Fill in what Northing knows' }));
    expect(last()?.matters.map(({ name }) => name)).toEqual(expect.arrayContaining(['Pay a year', 'Toward']));
    expect(screen.queryByRole('button', { name: 'Fill in what Northing knows' })).toBeNull();
  });

  it('logs a swap, makes the figures stand fast, and takes it back', async () => {
    const last = show();
    const swap = screen.getByRole('button', { name: 'Swap' });
    const [moved, paid] = screen.getAllByLabelText(/^From .* to$/);
    fireEvent.change(moved as HTMLElement, { target: { value: '64000' } });
    fireEvent.blur(moved as HTMLElement);
    fireEvent.change(paid as HTMLElement, { target: { value: '3' } });
    fireEvent.blur(paid as HTMLElement);
    await userEvent.click(swap);
    expect(last()?.swaps).toHaveLength(1);
    expect(within(screen.getByRole('table')).queryByRole('textbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Take the last swap back' }));
    expect(last()?.swaps).toEqual([]);
  });
});

describe('DecisionList', () => {
  afterEach(cleanup);

  it('puts first, and marks, the choice whose day has come', () => {
    const chosen = { chosenId: 'b', revisitOn: '2026-11-20' };
    render(
      <DecisionList
        decisions={[aDecision({ id: 'open', name: 'Open one' }), aDecision({ ...chosen, name: 'Due one' })]}
        today="2026-11-28"
        onBegin={() => undefined}
        onRemove={() => undefined}
      />,
    );
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('Due one');
    expect(first?.textContent).toContain('Look at it again.');
    expect(second?.textContent).not.toContain('Look at it again.');
  });
});
