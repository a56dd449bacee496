import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { PickedSkill } from '@/components/skill/skill-choices';
import { SkillPicker } from '@/components/skill/skill-picker';

vi.mock('#i18n', () => import('../english'));

const show = () => {
  const onPick = vi.fn<(skill: PickedSkill) => void>();
  render(<SkillPicker label="Add a skill" onPick={onPick} />);
  return { onPick, field: screen.getByRole<HTMLInputElement>('combobox', { name: 'Add a skill' }) };
};
const marked = (): string | undefined =>
  screen.getAllByRole('option').find((option) => option.getAttribute('aria-selected') === 'true')
    ?.textContent;

describe('SkillPicker', () => {
  afterEach(cleanup);

  it('adds the first offer with Enter and is ready for the next', async () => {
    const { onPick, field } = show();
    await userEvent.type(field, 'sql{Enter}');
    expect(onPick).toHaveBeenCalledWith({ conceptId: 'sql', name: 'SQL' });
    expect(field.value).toBe('');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('moves through the offers with the arrows, round both ends, and tells which is marked', async () => {
    const { onPick, field } = show();
    await userEvent.type(field, 'power');
    const offers = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(offers.length).toBeGreaterThan(1);
    await userEvent.keyboard('{ArrowDown}');
    expect(marked()).toBe(offers[1]);
    const active = field.getAttribute('aria-activedescendant');
    expect(document.getElementById(active ?? '')?.textContent).toBe(offers[1]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(marked()).toBe(offers.at(-1));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onPick).toHaveBeenCalledWith(expect.objectContaining({ name: offers[1] }));
  });

  it('takes words that the vocabulary does not have as they stand', async () => {
    const { onPick, field } = show();
    await userEvent.type(field, '  Yard   planning {Enter}');
    expect(onPick).toHaveBeenCalledWith({ conceptId: null, name: 'Yard planning' });
  });

  it('offers no word of one’s own for what is a concept by another name', async () => {
    const { field } = show();
    await userEvent.type(field, 'SQL');
    expect(screen.queryByText(/as your own/)).toBeNull();
  });

  it('closes the offers with Escape, then empties the field', async () => {
    const { onPick, field } = show();
    await userEvent.type(field, 'sql{Escape}');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(field.value).toBe('sql');
    await userEvent.keyboard('{Escape}');
    expect(field.value).toBe('');
    expect(onPick).not.toHaveBeenCalled();
  });
});
