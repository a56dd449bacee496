import type { PageReading } from '@/utils/capture/page-reading';
import type { Report, Verdict } from '@/utils/fit/report';
import type { Sentence } from '@/utils/words/sentence';

/** What the toolbar button shows for a tab: at most four characters, their ground, and what the pointer is told. */
export interface ToolbarState {
  readonly text: string;
  readonly hue: Verdict | 'plain' | 'trouble';
  readonly title: Sentence;
}

/** The needle as a letter: it points where the verdict points, so that the shape alone tells. */
const needles: Record<Verdict, string> = {
  'head-for-it': '↑',
  stretch: '↗',
  'pays-the-bills': '→',
  'off-course': '↓',
  'ruled-out': '✕',
  'cannot-tell': '?',
};

const savedMark = '•';
const nothing: ToolbarState = { text: '', hue: 'plain', title: { key: 'extension.name' } };

/** What is known of the page in front when its button is drawn. */
export interface ToolbarInput {
  readonly reading: PageReading | null;
  readonly report: Report | null;
  readonly saved: boolean;
}

/** The button's state for a page: verdict of an ad, a mark for what is saved, nothing on pages that are neither. */
export function toolbarState({ reading, report, saved }: ToolbarInput): ToolbarState {
  if (reading?.kind === 'posting') {
    const verdict = report?.verdict ?? 'cannot-tell';
    const title = reading.fields.title?.value ?? '';
    return {
      text: needles[verdict] + (saved ? savedMark : ''),
      hue: verdict,
      title: { key: `badge.${verdict.replaceAll('-', '_')}${saved ? '_saved' : ''}`, params: { title } },
    };
  }
  if (reading?.kind === 'person') {
    const name = reading.fields.name?.value ?? '';
    const key = saved ? 'badge.person_saved' : 'badge.person';
    return { text: saved ? savedMark : '+', hue: 'plain', title: { key, params: { name } } };
  }
  return nothing;
}

/** The button's state after a save that was refused. */
export const refusedState = (why: Sentence): ToolbarState => ({ text: '!', hue: 'trouble', title: why });
