import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { PageState, type IdlePage } from '@/components/page/page-state';

vi.mock('#i18n', () => import('../english'));

describe('PageState', () => {
  afterEach(cleanup);

  it.each<[IdlePage, string, string | null]>([
    ['loading', 'Reading this page…', null],
    ['reading', 'Reading this page…', null],
    ['no-access', 'Northing can’t see this page', 'Choose job boards'],
    ['failed', 'This page could not be read', 'Read it again'],
    ['none', 'Neither a job ad nor a person', 'Read it again'],
    ['expired', 'This ad is gone', null],
    ['wall', 'The site asks you to sign in first', 'Read it again'],
  ])('says of a page that is %s what it is, and offers at most one thing', (kind, title, action) => {
    render(<PageState kind={kind} onReadAgain={vi.fn<() => void>()} onChooseBoards={vi.fn<() => void>()} />);
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(
      action === null ? [] : [action],
    );
  });

  it('leads to an ad that stands in a frame of another site, and to nothing but a web address', () => {
    const shown = (detail: string): string | null => {
      cleanup();
      render(
        <PageState
          kind="none"
          problems={[{ code: 'ad_in_frame', detail }]}
          onReadAgain={vi.fn<() => void>()}
          onChooseBoards={vi.fn<() => void>()}
        />,
      );
      return screen.queryByRole('link', { name: 'Open the ad by itself' })?.getAttribute('href') ?? null;
    };
    const address = 'https://boards.greenhouse.io/embed/job_app?for=larkandloom&token=5567001';
    expect(shown(address)).toBe(address);
    expect(shown('data:text/html,<script>alert(1)</script>')).toBeNull();
  });
});
