import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PersonFields } from '@/components/person/person-fields';
import { viewOfSavedPerson } from '@/components/person/person-view';
import type { PersonCorrection } from '@/utils/person/correct-person';
import { aPerson } from '../../builders/a-person';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

const corrects = (): ReturnType<typeof vi.fn<(change: PersonCorrection) => Promise<boolean>>> =>
  vi.fn<(change: PersonCorrection) => Promise<boolean>>().mockResolvedValue(true);

describe('PersonFields', () => {
  it('keeps what is put right in one field, and says what is wrong with what is no address', async () => {
    const onCorrect = corrects();
    render(<PersonFields view={viewOfSavedPerson(aPerson())} onCorrect={onCorrect} />);
    await userEvent.click(screen.getByRole('button', { name: 'Correct: E-mail' }));
    const field = screen.getByRole('textbox', { name: 'E-mail' });
    await userEvent.clear(field);
    await userEvent.type(field, 'marit at osei{Enter}');
    expect(onCorrect).not.toHaveBeenCalled();
    expect(screen.getByText(/no e-mail address/)).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, 'marit@osei.example{Enter}');
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ email: 'marit@osei.example' });
    expect(screen.queryByRole('textbox', { name: 'E-mail' })).toBeNull();
  });

  it('shows a corrected value as mine, beside what the page says, and the way back to that', async () => {
    const onCorrect = corrects();
    const person = aPerson({ notes: { corrections: { organisation: 'Osei & Daughters' } } });
    render(<PersonFields view={viewOfSavedPerson(person)} onCorrect={onCorrect} />);
    expect(screen.getByText('Osei & Daughters')).toBeTruthy();
    expect(screen.getByText('The page says: Quayside Search')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Correct: Agency' }));
    await userEvent.click(screen.getByRole('button', { name: 'Back to what the page says' }));
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith({ organisation: undefined });
  });

  it('offers nothing to put right while nobody is saved', () => {
    render(<PersonFields view={viewOfSavedPerson(aPerson())} />);
    expect(screen.queryByRole('button', { name: /Correct/ })).toBeNull();
  });
});
