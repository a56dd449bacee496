/** One line of what a role gives back: what I expect of it and what I get, both 0..10. */
export interface ReturnLine {
  readonly name: string;
  readonly weight: number;
  readonly expected: number;
  readonly get: number;
}

export type RoleKind = 'now' | 'stay-and-change' | 'target' | 'offer';

/** A role as Return on Me weighs it (F10): the one I have, the one I aim for, an offer, or staying and changing it. */
export interface Role {
  readonly id: string;
  readonly kind: RoleKind;
  readonly name: string;
  readonly lines: readonly ReturnLine[];
  readonly hoursPerWeek: number | null;
  /** 1 calm .. 5 wearing; null while not said. */
  readonly stress: number | null;
  /** ISO instant. */
  readonly updatedAt: string;
}
