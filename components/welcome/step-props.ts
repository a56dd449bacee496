import type { WelcomeDraft } from './welcome-draft';

/** What every step of the welcome gets. */
export interface StepProps {
  readonly draft: WelcomeDraft;
  readonly change: (over: Partial<WelcomeDraft>) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** The step was come to, not opened with the page: its heading takes the focus. */
  readonly takesFocus: boolean;
}
