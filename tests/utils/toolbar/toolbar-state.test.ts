import { describe, expect, it } from 'vitest';

import type { PageReading } from '@/utils/capture/page-reading';
import type { Report, Verdict } from '@/utils/fit/report';
import { toolbarState } from '@/utils/toolbar/toolbar-state';

const posting: PageReading = {
  kind: 'posting',
  site: 'generic',
  url: 'https://jobs.example/1',
  problems: [],
  unreadable: [],
  fields: { title: { value: 'Boat builder', source: 'heading', trust: 'medium' } },
};
const reportOf = (verdict: Verdict): Report => ({ verdict }) as Report;

describe('toolbarState', () => {
  const verdicts: Verdict[] = [
    'head-for-it',
    'stretch',
    'pays-the-bills',
    'off-course',
    'ruled-out',
    'cannot-tell',
  ];

  it('gives every verdict a sign of its own, in at most four characters', () => {
    const texts = verdicts.map(
      (verdict) => toolbarState({ reading: posting, report: reportOf(verdict), saved: true }).text,
    );
    expect(new Set(texts).size).toBe(verdicts.length);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(4);
  });

  it('marks what is saved by a shape, not only by colour', () => {
    const open = toolbarState({ reading: posting, report: reportOf('stretch'), saved: false });
    const saved = toolbarState({ reading: posting, report: reportOf('stretch'), saved: true });
    expect(saved.text).not.toBe(open.text);
    expect(saved.title).toEqual({ key: 'badge.stretch_saved', params: { title: 'Boat builder' } });
  });

  it.each(['list', 'none', 'wall', 'expired'] as const)('shows nothing on a page that is %s', (kind) => {
    const reading = { ...posting, kind, cards: [] } as unknown as PageReading;
    expect(toolbarState({ reading, report: null, saved: false }).text).toBe('');
  });
});
