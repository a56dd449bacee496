import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TouchList, type TouchListProps } from '@/components/network/touch-list';
import { DEFAULT_INTERVALS } from '@/utils/network/network-terms';
import { touchQueue } from '@/utils/network/touch-queue';
import { aPerson } from '../../builders/a-person';
import { anExchange } from '../../builders/an-exchange';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

const now = new Date('2026-10-28T12:00:00Z');
const { touches } = touchQueue({
  people: [
    aPerson({ id: 'early', facts: { name: 'Ines Falk' } }),
    aPerson({ id: 'late', facts: { name: 'Tom Adair', organisation: null } }),
  ],
  ties: new Map(),
  logs: new Map([
    ['early', [anExchange({ id: 'a', personId: 'early', on: '2026-01-02' })]],
    ['late', [anExchange({ id: 'b', personId: 'late', on: '2026-05-02' })]],
  ]),
  intervals: DEFAULT_INTERVALS,
  today: '2026-10-28',
});

describe('TouchList', () => {
  it('lists who waits longest first and logs or snoozes in one press', async () => {
    const onLog = vi.fn<NonNullable<TouchListProps['onLog']>>();
    const onSnooze = vi.fn<NonNullable<TouchListProps['onSnooze']>>();
    render(
      <TouchList
        touches={touches}
        now={now}
        hrefOf={(id) => `#/people/${id}`}
        onLog={onLog}
        onSnooze={onSnooze}
      />,
    );
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Ines Falk', 'Tom Adair']);
    const [first] = screen.getAllByRole('listitem');
    const row = within(first ?? document.body);
    await userEvent.click(within(row.getByRole('group')).getAllByRole('button')[0] ?? document.body);
    expect(onLog).toHaveBeenCalledExactlyOnceWith(touches[0], 'wrote');
    await userEvent.click(row.getByRole('button', { name: /Ines Falk/ }));
    expect(onSnooze).toHaveBeenCalledExactlyOnceWith(touches[0]);
  });

  it('says a long time as one says it', () => {
    const [first] = touches;
    if (first === undefined) throw new Error('nobody is due');
    const touch = { ...first, reason: 'interval', hadContact: true, days: 412 } as const;
    render(<TouchList touches={[touch]} now={now} hrefOf={(id) => `#/people/${id}`} />);
    expect(screen.getByText(/Last in touch 14 months ago/)).toBeTruthy();
  });

  it('only shows them where nothing can be written', () => {
    render(<TouchList touches={touches} now={now} hrefOf={(id) => `#/people/${id}`} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
