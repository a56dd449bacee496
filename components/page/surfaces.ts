/** Ways out of a small surface to a larger one. Each has to be called straight from a click or key. */
export interface Surfaces {
  /** Null inside the panel itself. */
  readonly openPanel: (() => void) | null;
  readonly openDesk: (route: `/${string}`) => void;
}
