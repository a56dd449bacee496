import { useCallback, useState } from 'react';

/** A row that says when it was last changed (ISO 8601, UTC). */
interface Dated {
  readonly id: string;
  readonly updatedAt: string;
}

export interface LatestEdits<Row extends Dated> {
  /** The store's rows, under edits that it has not given back yet. */
  readonly rows: readonly Row[] | undefined;
  /** Shows an edit at once; gives the row to be written, with the time of the edit. */
  readonly edit: (row: Row) => Row;
  /** Forgets an edit that the store refused. */
  readonly drop: (row: Row) => void;
}

const later = (than: string | undefined): string => {
  const now = new Date();
  return than === undefined || now.toISOString() > than
    ? now.toISOString()
    : new Date(Date.parse(than) + 1).toISOString();
};

/** The edits that the store has not reached; it may have gone beyond some, or no longer have their rows. */
function stillWaiting<Row extends Dated>(
  edits: ReadonlyMap<string, Row>,
  stored: readonly Row[] | undefined,
): ReadonlyMap<string, Row> {
  if (stored === undefined) return edits;
  const reached = new Map(stored.map(({ id, updatedAt }) => [id, updatedAt]));
  const waiting = [...edits].filter(([id, { updatedAt }]) => {
    const at = reached.get(id);
    return at !== undefined && at < updatedAt;
  });
  return waiting.length === edits.size ? edits : new Map(waiting);
}

/**
 * Rows that are edited in place, a field at a time. Whoever types fast makes the next edit before the store has given the last
 * one back; it builds on that edit and does not undo it.
 */
export function useLatestEdits<Row extends Dated>(stored: readonly Row[] | undefined): LatestEdits<Row> {
  const [edits, setEdits] = useState<ReadonlyMap<string, Row>>(new Map());

  const [seen, setSeen] = useState(stored);
  if (stored !== seen) {
    setSeen(stored);
    setEdits((before) => stillWaiting(before, stored));
  }

  const edit = useCallback((row: Row): Row => {
    const dated = { ...row, updatedAt: later(row.updatedAt) };
    setEdits((before) => new Map(before).set(row.id, dated));
    return dated;
  }, []);
  const drop = useCallback(({ id, updatedAt }: Row) => {
    setEdits((before) => {
      if (before.get(id)?.updatedAt !== updatedAt) return before;
      const left = new Map(before);
      left.delete(id);
      return left;
    });
  }, []);

  const rows = stored?.map((row) => {
    const own = edits.get(row.id);
    return own !== undefined && own.updatedAt > row.updatedAt ? own : row;
  });
  return { rows, edit, drop };
}
