import { describe, expect, it } from 'vitest';

import type { Content } from '@/utils/db/content';
import { previewImport } from '@/utils/transfer/preview-import';
import { EXPORT_VERSION } from '@/utils/transfer/export-file';
import { aGoal } from '../../builders/a-goal';
import { aPosting } from '../../builders/a-posting';
import { noContent } from '../../builders/no-content';

const content = noContent;
const file = (over: Partial<Content>) =>
  ({
    format: 'northing',
    version: EXPORT_VERSION,
    exportedAt: '2026-11-22T12:00:00.000Z',
    appVersion: '',
    tables: content(over),
  }) as const;

const ours = content({
  goals: [aGoal(), aGoal({ id: 'only-here' })],
  postings: [aPosting({ id: 'ours', key: 'generic:1' })],
});
const theirs = file({
  goals: [aGoal({ statement: 'Changed since', updatedAt: '2026-10-01T00:00:00.000Z' }), aGoal({ id: 'new' })],
  postings: [aPosting({ id: 'theirs', key: 'generic:1' })],
});

describe('previewImport', () => {
  it('counts what a merge adds and changes; it removes nothing, and the same ad is no new one', () => {
    expect(previewImport(ours, theirs, 'merge')).toMatchObject({
      goals: { inFile: 2, added: 1, changed: 1, same: 1, removed: 0 },
      postings: { inFile: 1, added: 0, changed: 0, same: 1, removed: 0 },
      people: { inFile: 0, added: 0, changed: 0, same: 0, removed: 0 },
    });
  });

  it('counts what gives way when the file replaces all', () => {
    expect(previewImport(ours, theirs, 'replace')).toMatchObject({
      goals: { inFile: 2, added: 1, changed: 1, same: 0, removed: 1 },
      postings: { inFile: 1, added: 1, changed: 0, same: 0, removed: 1 },
    });
  });
});
