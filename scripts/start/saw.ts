/** What became of one page in the journey. */
export interface Saw {
  readonly page: string;
  readonly kind: string;
  readonly name: string;
  readonly of: string;
  readonly verdict: string;
  readonly saved: boolean;
}

/** One row of the closing table. */
export function rowOf({ page, kind, name, of, verdict, saved }: Saw): string[] {
  return [page, kind, name, of, verdict, saved ? 'yes' : 'no'];
}

/** Its head. */
export const HEAD = ['page', 'read as', 'title or name', 'company or headline', 'verdict', 'saved'];
