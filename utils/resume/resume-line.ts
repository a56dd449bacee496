/** A line of a résumé in reading order, whatever file it came from. */
export interface ResumeLine {
  /** A wide gap within the line ("Nurse      2019 - 2021") is a tab. */
  readonly text: string;
  readonly mark: 'heading' | 'bullet' | null;
  /** Number of the paragraph group it stands in: it grows where the page leaves space between lines. */
  readonly block: number;
}
