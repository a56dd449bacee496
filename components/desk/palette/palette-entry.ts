import { fold } from '@/utils/text/fold';

/** One thing the palette offers. */
export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name: the firm of a job, the headline of a person. */
  readonly beside?: string;
  readonly run: () => void;
}

/** Entries under one heading. */
export interface PaletteGroup {
  readonly id: 'go' | 'do' | 'jobs' | 'people';
  readonly label: string;
  readonly entries: readonly PaletteEntry[];
}

/** Whether every word of the query begins a word of one of the texts; an empty query finds everything. */
export function isCalled(query: string, ...texts: readonly string[]): boolean {
  const words = fold(texts.join(' ')).split(/[^\p{L}\p{N}+#]+/u);
  return fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((asked) => words.some((word) => word.startsWith(asked)));
}
