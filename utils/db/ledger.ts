import type { Connection } from '@/utils/db/connection';
import type { ContentRow, ContentRows, ContentTable, RowCounts } from '@/utils/db/rows';

/** One row before and after a command; null where it was not there. */
export interface RowChange {
  readonly table: ContentTable;
  readonly rowId: string;
  readonly before: ContentRow | null;
  readonly after: ContentRow | null;
}

/**
 * The only way a command changes rows: it writes them and remembers each row as it was before. Lives as long as one
 * transaction.
 */
export class Ledger {
  readonly #db: Connection;
  readonly #changes = new Map<string, RowChange>();

  constructor(db: Connection) {
    this.#db = db;
  }

  /** The row with an id, or undefined. */
  async get<T extends ContentTable>(table: T, id: string): Promise<ContentRows[T] | undefined> {
    return await this.#db.rows(table).get(id);
  }

  /** Adds or replaces rows. */
  async put<T extends ContentTable>(table: T, rows: readonly ContentRows[T][]): Promise<void> {
    if (rows.length === 0) return;
    const before = await this.#db.rows(table).bulkGet(rows.map(({ id }) => id));
    await this.#db.rows(table).bulkPut(rows);
    rows.forEach((row, at) => {
      this.#note(table, row.id, before[at], row);
    });
  }

  /** Removes rows; ids that are not there are passed over. */
  async remove(table: ContentTable, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const before = await this.#db.rows(table).bulkGet([...ids]);
    await this.#db.rows(table).bulkDelete([...ids]);
    ids.forEach((id, at) => {
      this.#note(table, id, before[at], undefined);
    });
  }

  /** Every changed row once, with its first state before and its last state after. */
  changes(): readonly RowChange[] {
    return [...this.#changes.values()].filter(({ before, after }) => before !== null || after !== null);
  }

  /** By how much the number of rows of each table has changed. */
  deltas(): RowCounts {
    const deltas: Record<string, number> = {};
    for (const { table, before, after } of this.#changes.values()) {
      const delta = (after === null ? 0 : 1) - (before === null ? 0 : 1);
      deltas[table] = (deltas[table] ?? 0) + delta;
    }
    return deltas;
  }

  #note(
    table: ContentTable,
    rowId: string,
    before: ContentRow | undefined,
    after: ContentRow | undefined,
  ): void {
    const place = `${table} ${rowId}`;
    const first = this.#changes.get(place);
    this.#changes.set(place, {
      table,
      rowId,
      before: first === undefined ? (before ?? null) : first.before,
      after: after ?? null,
    });
  }
}
