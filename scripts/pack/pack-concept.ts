import type { ConceptKind } from '@/utils/skills/concept';

/** Where a name comes from. */
export type NameSource = 'own' | 'esco-label' | 'esco-alias' | 'onet' | 'topic';

/** A name of a concept before it is packed. */
export interface SourceName {
  readonly text: string;
  readonly source: NameSource;
  readonly exactCase: boolean;
}

/** A concept put together from its sources, before it is packed. */
export interface SourceConcept {
  /** Our own id, `esco:<uuid>`, `onet:<name>` or `topic:<name>`; never changes from pack to pack. */
  readonly id: string;
  /** Last part of its ESCO address, null where it has none or it is unknown. */
  readonly uuid: string | null;
  readonly label: string;
  readonly kind: ConceptKind;
  readonly names: readonly SourceName[];
  readonly implies: readonly string[];
  /** ESCO label in lower case, or null for a concept ESCO does not have. */
  readonly escoLabel: string | null;
}
