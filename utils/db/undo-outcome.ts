import type { ContentTable } from '@/utils/db/rows';
import type { Refusal } from '@/utils/db/store-fault';

/** Where a row lies. */
export interface RowPlace {
  readonly table: ContentTable;
  readonly id: string;
}

/** An undo that was carried out. `kept` are rows left as they are because they changed after the act. */
export interface Undone {
  readonly ok: true;
  /** The undo itself, an act like others: undoing that does the first act again. */
  readonly actId: string | null;
  readonly restored: number;
  readonly kept: readonly RowPlace[];
}

/** An undo that changed nothing. `changed-since`: every row of the act has changed after it. */
export interface NotUndone {
  readonly ok: false;
  readonly reason: 'no-such-act' | 'already-undone' | 'changed-since';
}

export type UndoOutcome = Undone | NotUndone | Refusal;
