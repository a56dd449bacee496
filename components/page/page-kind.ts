import type { ListReading, PersonCandidate, PostingCandidate, Problem } from '@/utils/capture/page-reading';
import type { TabPage } from './use-tab-page';

/** What a page is to the user: something to keep, a list to choose from, or a state that says why there is nothing. */
export type PageKind =
  | { readonly kind: 'posting'; readonly candidate: PostingCandidate; readonly at: string }
  | { readonly kind: 'person'; readonly candidate: PersonCandidate; readonly at: string }
  | { readonly kind: 'list'; readonly reading: ListReading }
  | { readonly kind: 'loading' | 'reading' | 'no-access' | 'failed' }
  | { readonly kind: 'none' | 'expired' | 'wall'; readonly problems: readonly Problem[] };

/** What kind of page it is that was read, or how far the reading has come. */
export function pageKind(page: TabPage): PageKind {
  if (page.state !== 'read') return { kind: page.state };
  const { state, reading, at } = page.found;
  if (state === 'no-access' || state === 'failed') return { kind: state };
  if (reading === null) return { kind: 'reading' };
  switch (reading.kind) {
    case 'posting':
      return { kind: 'posting', candidate: reading, at };
    case 'person':
      return { kind: 'person', candidate: reading, at };
    case 'list':
      return { kind: 'list', reading };
    default:
      return { kind: reading.kind, problems: reading.problems };
  }
}
