import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';

import { emptyDraft, type GoalDraft } from '@/components/goal/goal-draft';
import { knownWishes } from '@/components/goal/known-wishes';
import { MoreWishes } from '@/components/goal/more-wishes';

vi.mock('#i18n', () => import('../english'));
afterEach(cleanup);

it('offers languages beyond the usual ones, and keeps one of them when another is pressed', async () => {
  const change = vi.fn<(over: Partial<GoalDraft>) => void>();
  const draft = { ...emptyDraft('EUR'), languages: ['hindi'] };
  render(
    <MoreWishes
      draft={draft}
      change={change}
      problemOf={() => null}
      values={[]}
      longer={null}
      known={knownWishes([])}
    />,
  );
  await userEvent.click(screen.getByRole('checkbox', { name: 'English' }));
  expect(change).toHaveBeenLastCalledWith({ languages: ['english', 'hindi'] });
});
