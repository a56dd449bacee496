import type { PostingFieldName } from '@/utils/capture/page-reading';
import type { PostingEvidence } from '@/utils/posting/posting';
import type { Judgement } from './report';

/** Whether the page contradicts itself about a field, so that its value can't carry a judgement. */
export const isDoubtful = (evidence: PostingEvidence, field: PostingFieldName): boolean => {
  const found = evidence[field];
  return found.state === 'stated' && found.trust === 'doubtful';
};

/**
 * The judgement on a field without a value to go by, under the criterion's own keys: `criterion.<id>_unknown` where
 * the ad says nothing, `_unreadable` where the page has something we could not read, `_doubtful` where its sources
 * disagree; `criterion.<id>_ask` is the question to ask.
 */
export const unknownFact = (id: string, evidence: PostingEvidence, field: PostingFieldName): Judgement => {
  const words = id.replaceAll('-', '_');
  const state = isDoubtful(evidence, field)
    ? 'doubtful'
    : evidence[field].state === 'unreadable'
      ? 'unreadable'
      : 'unknown';
  return {
    state: 'unknown',
    because: { key: `criterion.${words}_${state}` },
    ask: { key: `criterion.${words}_ask` },
  };
};
