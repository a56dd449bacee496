import type { SectionKind } from './section';

/** A sentence or bullet of the ad: its own words, where they stand, and the section it belongs to. */
export interface Statement {
  readonly text: string;
  readonly start: number;
  readonly section: SectionKind;
  readonly bullet: boolean;
}
