import type { ConceptKind } from './concept';
import { conceptById } from './find-concepts';
import type { Requirement } from './requirement';

/**
 * What kind of thing a requirement asks for, the same on every screen whether a pack is open there or not; `null` for
 * a line kept in the ad's own words.
 */
export const requirementKind = ({ conceptId, kind }: Requirement): ConceptKind | null =>
  kind ?? (conceptId === null ? null : (conceptById(conceptId)?.kind ?? null));
