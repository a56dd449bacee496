import type { Direction } from './direction';
import type { Measure } from './measure';

export type Horizon = '12-month' | '3-to-5-year';
export type GoalKind = 'position' | 'specialism' | 'pay' | 'meaning' | 'balance' | 'learning';
/** `draft`: still without its benefit; `let-go`: given up knowingly. */
export type GoalStatus = 'draft' | 'active' | 'reached' | 'let-go';
/** 1 very low, 5 very high. */
export type FiveSteps = 1 | 2 | 3 | 4 | 5;

/** A goal; one without a direction is kept but judges nothing. Days are ISO days, `null` what was not said. */
export interface Goal {
  readonly id: string;
  readonly horizon: Horizon;
  readonly kind: GoalKind;
  readonly statement: string;
  /** What it is good for; asked before any action (C12). */
  readonly benefit: string;
  readonly measure: Measure | null;
  readonly start: string | null;
  readonly due: string | null;
  /** The longer goal it leads to; else `whyNoParent` says why there is none (C01). */
  readonly parentId: string | null;
  readonly whyNoParent: string;
  /** What in myself may stand in the way, and what I do when it does. */
  readonly obstacle: string;
  readonly ifThen: string;
  readonly difficulty: FiveSteps | null;
  readonly confidence: FiveSteps | null;
  readonly status: GoalStatus;
  /** The day it was reached or let go; `null` while it is gone for. */
  readonly settledOn: string | null;
  readonly direction: Direction | null;
  readonly updatedAt: string;
}
