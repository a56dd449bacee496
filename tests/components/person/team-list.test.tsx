import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TeamList, type TeamListProps } from '@/components/person/team-list';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

const people = [
  { name: 'Marit Osei', headline: 'Senior recruiter', role: 'team' },
  { name: '张伟 Li', headline: 'Partner', role: 'team' },
  { name: 'נועה ברק', organisation: 'Harbour Grid', role: 'contact-block' },
];

describe('TeamList', () => {
  it('saves the one that was pressed, in one press', async () => {
    const onSave = vi.fn<NonNullable<TeamListProps['onSave']>>();
    render(<TeamList people={people} saved={[true, false, false]} onSave={onSave} />);
    expect(screen.getAllByRole('button')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: /נועה ברק/ }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(people[2]);
  });

  it('only lists them where nothing can be saved', () => {
    render(<TeamList people={people} saved={[]} onSave={undefined} />);
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      expect.stringContaining('Senior recruiter'),
      expect.stringContaining('Partner'),
      expect.stringContaining('Harbour Grid'),
    ]);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
