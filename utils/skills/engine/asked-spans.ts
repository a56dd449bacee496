import type { SentenceReading } from './open-engine';

/** A stretch of a sentence that names something asked for; `knowledge` is what one knows or uses, `skill` what one does. */
export interface AskedSpan {
  readonly start: number;
  readonly end: number;
  readonly layer: 'skill' | 'knowledge';
  /** 0 to 1. */
  readonly sure: number;
}

/** The wide head marks much; below this it is wrong as often as right. */
const WIDE_SURE = 0.6;

/**
 * Every stretch that the tagger takes for something asked for, in order: what its two narrow heads mark, and of the wide one what it is sure
 * enough of. A wide stretch may hold narrow ones.
 */
export const askedSpans = ({ tagged }: SentenceReading): AskedSpan[] => {
  const wide = tagged.asked.filter(({ sure }) => sure >= WIDE_SURE);
  return [
    ...tagged.knowledge.map((span) => ({ ...span, layer: 'knowledge' as const })),
    ...[...tagged.skill, ...wide].map((span) => ({ ...span, layer: 'skill' as const })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
};
