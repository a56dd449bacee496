import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { DeskNav } from '@/components/desk/desk-nav';

vi.mock('#i18n', () => import('../english'));

const COUNTS = { postings: 3, people: 0 };
const fold = (): HTMLElement => screen.getByRole('button', { name: /Go to another page/ });

describe('DeskNav', () => {
  afterEach(cleanup);

  it('marks the page we are on, also when something of it is open, and counts what is kept', () => {
    render(<DeskNav path="/jobs/abc" counts={COUNTS} />);
    const here = screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
    expect(here.map(({ textContent }) => textContent)).toEqual(['Jobs3']);
    expect(screen.getByRole('link', { name: 'People' })).toBeTruthy();
  });

  it('is folded to where we are, unfolds by a press, and folds when we have gone elsewhere', async () => {
    const { rerender } = render(<DeskNav path="/gaps" counts={COUNTS} />);
    expect(fold().textContent).toContain('Gaps');
    expect(fold().getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(fold());
    expect(fold().getAttribute('aria-expanded')).toBe('true');
    rerender(<DeskNav path="/pay" counts={COUNTS} />);
    expect(fold().textContent).toContain('Pay');
    expect(fold().getAttribute('aria-expanded')).toBe('false');
  });
});
