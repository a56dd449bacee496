/** A saved job as the gaps name it. */
export interface NamedJob {
  readonly title: string;
  readonly company: string | null;
  readonly href: string;
}

/** The job with an id. */
export type JobOf = (postingId: string) => NamedJob;
