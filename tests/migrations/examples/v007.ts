import { aSkillWord } from '../../builders/a-skill-word';
import { v006 } from './v006';

const hasCounts = (row: object): row is { readonly counts: object } =>
  'counts' in row && typeof row.counts === 'object' && row.counts !== null;

/** A store of version 7: what version 6 holds, and a word for a skill. */
export const v007: Readonly<Record<string, readonly object[]>> = {
  ...v006,
  skillWords: [aSkillWord()],
  meta: (v006['meta'] ?? []).map((row) =>
    hasCounts(row) ? { ...row, counts: { ...row.counts, skillWords: 1 } } : { ...row, version: 7 },
  ),
};
