import { defaultThresholds, type Thresholds } from './weights';

/** Where the lines between verdicts are drawn, as the user set them. One row. */
export interface VerdictSettings {
  readonly id: 'verdict';
  readonly ready: number;
  readonly toward: number;
  readonly coverage: number;
  readonly updatedAt: string;
}

/** The thresholds to judge by: the user's where they set some, else the usual ones. */
export const thresholdsOf = (settings: VerdictSettings | undefined): Thresholds =>
  settings === undefined
    ? defaultThresholds
    : { ...defaultThresholds, ready: settings.ready, toward: settings.toward, coverage: settings.coverage };
