import { act, cleanup, configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { toast as toasts } from 'sonner';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { PageGone } from '@/components/panel/page-gone';
import { keepPosting, savedPostings } from '@/utils/db/postings';
import { aDraft } from '../../utils/db/a-draft';
import { worldAt } from '../../utils/db/fresh-store';
import { freshStore } from '../page/front';

vi.mock('#i18n', () => import('../english'));
vi.mock('@/utils/store/store', async () => (await import('../page/front-mocks')).storeMock);

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 40_000 });

const URL = 'https://ads.example/7';

describe('PageGone', () => {
  afterEach(async () => {
    act(() => void toasts.dismiss());
    await vi.waitUntil(() => document.querySelector('[data-sonner-toast]') === null);
    cleanup();
  });

  it('notes that the saved job is closed, and takes that back', async () => {
    const store = await freshStore();
    if (store.state !== 'ready') throw new Error(store.state);
    const { db } = store;
    await keepPosting(db, aDraft({ key: 'ad:7', url: URL }), worldAt());
    const surfaces = { openPanel: null, openDesk: vi.fn<() => void>() };
    render(<PageGone db={db} url={URL} now={new Date()} surfaces={surfaces} otherwise="nothing" />);
    const goneAt = async (): Promise<string | null | undefined> => (await savedPostings(db))[0]?.goneAt;

    await userEvent.click(await screen.findByRole('button', { name: 'Note that it is closed' }));
    await screen.findByText(/You noted on/);
    expect(await goneAt()).not.toBeNull();

    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Note that it is closed' });
    expect(await goneAt()).toBeNull();
  });
});
