import type { ReactNode } from 'react';

import { i18n } from '#i18n';

/** The first stop of the Tab key: past the way around, to the page. Addresses behind `#` are routes here, so it is a button. */
export function SkipLink(): ReactNode {
  return (
    <button
      type="button"
      onClick={() => document.querySelector('main')?.focus()}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-card focus:px-3 focus:py-2 focus:shadow-raised"
    >
      {i18n.t('desk.skip')}
    </button>
  );
}
