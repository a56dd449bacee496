/** What shows how far a goal has come: from `start` to `target`, now at `current`, all in `unit`. */
export interface Measure {
  readonly start: number;
  readonly target: number;
  readonly current: number;
  readonly unit: string;
}
