import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TieFields } from '@/components/network/tie-fields';
import { defaultTie, type Tie } from '@/utils/network/tie';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

const shared = { suggested: [], goals: [], recruits: false };

describe('TieFields', () => {
  it('keeps the first of two edits when the second follows before the store has given it back', async () => {
    const onChange = vi.fn<(tie: Tie) => Promise<boolean>>().mockResolvedValue(true);
    render(<TieFields {...shared} tie={defaultTie('person-1')} onChange={onChange} />);
    await userEvent.selectOptions(screen.getByLabelText('How often'), 'working');
    await userEvent.click(screen.getByRole('checkbox'));
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ tier: 'working', isInternal: true }));
  });

  it('goes back to what the store has where it refused an edit', async () => {
    const onChange = vi.fn<(tie: Tie) => Promise<boolean>>().mockResolvedValue(false);
    render(<TieFields {...shared} tie={defaultTie('person-1')} onChange={onChange} />);
    await userEvent.click(screen.getByRole('checkbox'));
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  });
});
