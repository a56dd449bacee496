import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { AppliedLine, type AppliedLineProps } from '@/components/posting/applied-line';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

const show = (over: Partial<AppliedLineProps> = {}) => {
  const onApplied = vi.fn<AppliedLineProps['onApplied']>().mockResolvedValue(true);
  render(
    <AppliedLine applied={null} isRuledOut={false} today="2026-11-20" onApplied={onApplied} {...over} />,
  );
  return onApplied;
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('AppliedLine', () => {
  it('keeps the day at one press where nothing rules the job out', async () => {
    const onApplied = show();
    await press('I have applied');
    expect(onApplied).toHaveBeenCalledExactlyOnceWith({ on: '2026-11-20', despite: '' });
  });

  it('asks for a line of reason before it keeps that I applied although a must is broken (C06)', async () => {
    const onApplied = show({ isRuledOut: true });
    await press('I have applied');
    await press('Keep that I applied');
    expect(screen.getByRole('alert').textContent).toContain('why you apply although');
    await userEvent.type(screen.getByRole('textbox'), '   {Enter}');
    expect(onApplied).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox'), ' The team is worth it {Enter}');
    expect(onApplied).toHaveBeenCalledExactlyOnceWith({ on: '2026-11-20', despite: 'The team is worth it' });
  });

  it('leaves everything as it was when the question is put away', async () => {
    const onApplied = show({ isRuledOut: true });
    await press('I have applied');
    await press('Cancel');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(onApplied).not.toHaveBeenCalled();
  });

  it('shows day and reason, and takes both back', async () => {
    const onApplied = show({ applied: { on: '2026-11-18', despite: 'A friend asked me to' } });
    expect(screen.getByText(/18/)).toBeTruthy();
    expect(screen.getByText('All the same because: A friend asked me to')).toBeTruthy();
    await press('I have not');
    expect(onApplied).toHaveBeenCalledExactlyOnceWith(null);
  });
});
