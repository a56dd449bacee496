/** A row of any table while it travels from one version to the next. */
export type MovingRow = Readonly<Record<string, unknown>>;

/**
 * One version of the schema. `stores` names the tables whose indexes change; `rows` holds, by table, the pure function
 * that turns a row of the version before into a row of this one. Such a function must give back a row that is
 * already new as it is: a migration broken off half-way is run again.
 */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly rows: Readonly<Record<string, (row: MovingRow) => MovingRow>>;
}
