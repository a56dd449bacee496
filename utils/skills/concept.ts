export type ConceptKind = 'skill' | 'knowledge' | 'tool' | 'language' | 'certificate' | 'degree' | 'soft';

/** Another name of a concept. `exactCase`: only as written ("IT" is not "it"). */
export interface Alias {
  readonly text: string;
  readonly exactCase: boolean;
}

/** One thing an ad may ask for and a person may hold. */
export interface Concept {
  readonly id: string;
  readonly label: string;
  readonly kind: ConceptKind;
  /** Every name it goes by, the label first; all languages together. */
  readonly aliases: readonly Alias[];
  /** Ids of concepts that whoever holds this one holds too; followed one hop only. */
  readonly implies: readonly string[];
  /** Ids of what it is a kind of (PostgreSQL, databases); some only group kinds and are no concepts themselves. */
  readonly isA?: readonly string[];
}
