import type { Sentence } from '@/utils/words/sentence';

/** What keeps a form from becoming a goal, and the field it stands beside. */
export interface DraftProblem {
  readonly field:
    'statement' | 'floor' | 'target' | 'currency' | 'due' | 'measure' | 'radius' | 'travel' | 'own';
  readonly say: Sentence;
}
