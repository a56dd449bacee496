import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PersonKindChoice } from '@/components/person/person-kind-choice';
import type { PersonKind } from '@/utils/person/person';

vi.mock('#i18n', async () => import('../english'));
afterEach(cleanup);

const because = { key: 'person_kind.because_headline', params: { words: 'Talent Partner' } };

describe('PersonKindChoice', () => {
  it('proposes a kind with its reason and confirms it in one press', async () => {
    const onChoose = vi.fn<(kind: PersonKind) => void>();
    render(
      <PersonKindChoice
        kind="in-house-recruiter"
        because={because}
        isConfirmed={false}
        onChoose={onChoose}
      />,
    );
    expect(screen.getByRole('group').textContent).toContain('Talent Partner');
    const [proposed] = screen
      .getAllByRole('button')
      .filter((button) => /in-house/i.test(button.textContent ?? ''));
    await userEvent.click(proposed ?? screen.getByRole('group'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('in-house-recruiter');
  });

  it('takes another kind in one press as well, and shows what was said without a proposal', async () => {
    const onChoose = vi.fn<(kind: PersonKind) => void>();
    render(<PersonKindChoice kind="contact" because={null} isConfirmed onChoose={onChoose} />);
    const pressed = screen
      .getAllByRole('button')
      .filter((button) => button.getAttribute('aria-pressed') === 'true');
    expect(pressed).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /hiring manager/i }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('hiring-manager');
  });
});
