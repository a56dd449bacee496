import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SamePeopleNotices } from '@/components/person/same-people-notices';
import type { SamePeople } from '@/components/person/use-same-people';
import { aPerson } from '../../builders/a-person';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

const other = aPerson({ id: 'other', url: 'https://www.harbour.example/team' });
const none: SamePeople = { likely: [], joined: [], decide: undefined, part: undefined, refusal: null };

describe('SamePeopleNotices', () => {
  it.each([
    [0, true],
    [1, false],
  ])('asks about somebody who may be the same, and takes the answer (button %i)', async (at, isSame) => {
    const decide = vi.fn<NonNullable<SamePeople['decide']>>();
    render(<SamePeopleNotices same={{ ...none, likely: [other], decide }} />);
    expect(document.body.textContent).toContain('Marit Osei');
    expect(document.body.textContent).toContain('harbour.example');
    await userEvent.click(screen.getAllByRole('button')[at] ?? document.body);
    expect(decide).toHaveBeenCalledExactlyOnceWith(other, isSame);
  });

  it('shows what was made one, with a way back', async () => {
    const part = vi.fn<NonNullable<SamePeople['part']>>();
    render(<SamePeopleNotices same={{ ...none, joined: [other], part }} />);
    await userEvent.click(screen.getByRole('button'));
    expect(part).toHaveBeenCalledExactlyOnceWith(other);
  });

  it('asks nothing where no answer could be kept', () => {
    render(<SamePeopleNotices same={{ ...none, likely: [other] }} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
