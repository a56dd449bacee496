import type { Page } from '../page';
import { adEvidence } from './ad-evidence';
import { findBody } from './find-body';
import type { FoundBody } from './find-body';
import { markdownOfLines } from './markdown-of-lines';

/** The ad's text as the page shows it, as Markdown; null where there is none, or only an application's questions. */
export function describeBody(page: Page): { readonly markdown: string } | null {
  const body = findBody(page);
  return body && body.prose >= (body.marked ? 100 : 180) && !isOnlyForm(body, page)
    ? { markdown: markdownOfLines(body.lines) }
    : null;
}

/** What an application asks and explains is no ad: there is no part of one, and the lines stand among fields. */
function isOnlyForm({ lines, marked, prose }: FoundBody, page: Page): boolean {
  const { form, headings } = adEvidence(page);
  if (!form || headings > 0 || marked || prose > MOST_FORM_TEXT) return false;
  const among = lines.filter(
    ({ block }) => block.closest('form') !== null || block.closest('label') !== null,
  );
  return among.length > lines.length / 2;
}

const MOST_FORM_TEXT = 2000;
