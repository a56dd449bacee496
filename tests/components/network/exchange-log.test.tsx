import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { ExchangeLog, type ExchangeLogProps } from '@/components/network/exchange-log';

import { anExchange } from '../../builders/an-exchange';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

type Save = NonNullable<ExchangeLogProps['onSave']>;
const now = new Date('2026-10-28T12:00:00Z');
const shared = {
  about: [{ id: 'posting-1', title: 'Planner' }],
  now,
  today: '2026-10-28',
  onRemove: vi.fn<() => void>(),
};

describe('ExchangeLog', () => {
  it('says how to begin while nothing is logged', () => {
    render(<ExchangeLog {...shared} log={[]} onSave={undefined} />);
    expect(screen.getByText(/One press above logs today/)).toBeTruthy();
  });

  it('takes down how they see me: what I heard, whether I see it so too, what I do about it (C07)', async () => {
    const onSave = vi.fn<Save>().mockResolvedValue(true);
    const { rerender } = render(<ExchangeLog {...shared} log={[anExchange()]} onSave={onSave} />);
    await userEvent.click(screen.getByRole('button', { name: 'Say more about this exchange' }));
    const form = within(screen.getByRole('form', { name: 'An exchange' }));
    await userEvent.click(form.getByText('How they see me'));
    await userEvent.type(form.getByLabelText('What I heard'), 'You start late');
    await userEvent.selectOptions(form.getByLabelText('Do I see it so too?'), 'In part');
    await userEvent.type(form.getByLabelText('What I will do about it'), 'Begin on Mondays');
    await userEvent.click(form.getByRole('button', { name: 'Keep' }));
    const outsideView = { heard: 'You start late', agrees: 'partly', act: 'Begin on Mondays' } as const;
    expect(onSave).toHaveBeenCalledExactlyOnceWith(anExchange({ outsideView }));
    rerender(<ExchangeLog {...shared} log={[anExchange({ outsideView })]} onSave={onSave} />);
    expect(screen.getByText(/How they see me: You start late/).textContent).toContain('In part');
    expect(screen.getByText('I will: Begin on Mondays')).toBeTruthy();
  });

  it('warns of another way to a job as soon as it is chosen, before anything is kept', async () => {
    const onSave = vi.fn<Save>().mockResolvedValue(true);
    const renderRoutes = (id: string): string => `Another way to ${id}`;
    render(<ExchangeLog {...shared} log={[anExchange()]} renderRoutes={renderRoutes} onSave={onSave} />);
    await userEvent.click(screen.getByRole('button', { name: 'Say more about this exchange' }));
    expect(screen.queryByText(/Another way/)).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('About the job'), 'Planner');
    expect(screen.getByText('Another way to posting-1')).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('takes what there is to say after the fact', async () => {
    const onSave = vi.fn<Save>().mockResolvedValue(true);
    render(<ExchangeLog {...shared} log={[anExchange()]} onSave={onSave} />);
    await userEvent.click(screen.getByRole('button', { name: 'Say more about this exchange' }));
    const form = within(screen.getByRole('form', { name: 'An exchange' }));
    await userEvent.selectOptions(form.getByLabelText('Give and take'), 'I gave something');
    await userEvent.selectOptions(form.getByLabelText('How much'), 'A real favour');
    await userEvent.selectOptions(form.getByLabelText('About the job'), 'Planner');
    await userEvent.type(form.getByLabelText('Next step'), 'Call again');
    await userEvent.click(form.getByRole('button', { name: 'Keep' }));
    expect(form.getByRole('alert').textContent).toContain('Name a day');
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.type(form.getByLabelText('When'), '2026-11-03');
    await userEvent.click(form.getByRole('button', { name: 'Keep' }));
    expect(onSave).toHaveBeenCalledWith(
      anExchange({
        flow: 'gave',
        size: 3,
        postingId: 'posting-1',
        next: { on: '2026-11-03', what: 'Call again', isAsk: false },
      }),
    );
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('keeps a promise in one press', async () => {
    const onSave = vi.fn<Save>().mockResolvedValue(true);
    const promised = { what: 'Send the plan', by: null, keptOn: null };
    render(<ExchangeLog {...shared} log={[anExchange({ promised })]} onSave={onSave} />);
    await userEvent.click(screen.getByRole('button', { name: 'Mark as kept' }));
    expect(onSave).toHaveBeenCalledWith(anExchange({ promised: { ...promised, keptOn: '2026-10-28' } }));
  });
});
