import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddPersonForm } from '@/components/person/add-person-form';
import type { ContactCard } from '@/utils/network/contact-card';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

describe('AddPersonForm', () => {
  it('adds somebody of whom only the name is known, and what else was typed as it is kept', async () => {
    const onAdd = vi.fn<(card: ContactCard) => Promise<void>>().mockResolvedValue();
    render(<AddPersonForm onAdd={onAdd} onCancel={() => undefined} />);
    await userEvent.type(screen.getByLabelText('Name'), 'Ines Falk');
    await userEvent.type(screen.getByLabelText('Phone'), '+49 40 555 01 20{Enter}');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({ name: 'Ines Falk', phone: '+49405550120' });
  });

  it('says what is wrong at its field and keeps the rest', async () => {
    const onAdd = vi.fn<(card: ContactCard) => Promise<void>>().mockResolvedValue();
    render(<AddPersonForm onAdd={onAdd} onCancel={() => undefined} />);
    await userEvent.type(screen.getByLabelText('E-mail'), 'ines{Enter}');
    expect(onAdd).not.toHaveBeenCalled();
    expect(screen.getByText('Give a name.')).toBeTruthy();
    expect(screen.getByText(/no e-mail address/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('ines');
  });
});
