import { aDecision } from '../../builders/a-decision';
import { aStory } from '../../builders/a-story';
import { aPitch, aRole, someTerms } from '../../builders/market-rows';
import { v004 } from './v004';

const added = { stories: 1, pitches: 1, decisions: 1, roles: 1, marketTerms: 1 };

const hasCounts = (row: object): row is { readonly counts: object } =>
  'counts' in row && typeof row.counts === 'object' && row.counts !== null;

/** A store of version 5: what version 4 holds, and a row of each table about me and my market. */
export const v005: Readonly<Record<string, readonly object[]>> = {
  ...v004,
  stories: [aStory()],
  pitches: [aPitch()],
  decisions: [aDecision()],
  roles: [aRole()],
  marketTerms: [someTerms()],
  meta: (v004['meta'] ?? []).map((row) =>
    hasCounts(row) ? { ...row, counts: { ...row.counts, ...added } } : { ...row, version: 5 },
  ),
};
