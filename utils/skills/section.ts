/** What a stretch of an ad is about. `other`: nothing says so. */
export type SectionKind =
  'requirements' | 'nice' | 'responsibilities' | 'company' | 'benefits' | 'legal' | 'apply' | 'other';

/** Kinds whose text asks nothing of the reader; skills named there are not requirements. */
export const MASKED: ReadonlySet<SectionKind> = new Set(['company', 'benefits', 'legal', 'apply']);
