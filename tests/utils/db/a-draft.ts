import type { PostingDraft } from '@/utils/db/lay-posting';

import { aPosting } from '../../builders/a-posting';

/** What was read of an invented ad, ready to be kept; override what matters. */
export const aDraft = (over: Partial<PostingDraft> = {}): PostingDraft => {
  const { key, site, url, facts, evidence, requirements, vocabulary } = aPosting();
  return {
    key,
    site,
    url,
    facts,
    evidence,
    requirements,
    vocabulary,
    personKeys: [],
    isLight: false,
    at: '2026-11-22T09:00:00.000Z',
    ...over,
  };
};
