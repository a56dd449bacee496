import { vocabulary } from '@/utils/skills/vocabulary/installed-vocabulary';
import type { SourceConcept } from './pack-concept';

/** The concepts written by hand, as they stand in the vocabulary. */
export const readOwn = (): SourceConcept[] =>
  vocabulary().map((concept) => ({
    id: concept.id,
    uuid: null,
    label: concept.label,
    kind: concept.kind,
    names: concept.aliases.map(({ text, exactCase }) => ({ text, source: 'own', exactCase })),
    implies: concept.implies,
    escoLabel: null,
  }));
