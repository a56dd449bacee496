import type { ReactNode } from 'react';
import { Toaster as SonnerToaster, toast } from 'sonner';
import { UndoToast } from './undo-toast';

/** How long an undo stays on offer, in milliseconds; the clock stands still under the pointer or the focus. */
const UNDO_TIME = 10_000;

/** Where toasts appear; one per screen. `label` names the region. */
export function Toaster({ label }: { readonly label: string }): ReactNode {
  return (
    <SonnerToaster
      position="bottom-center"
      containerAriaLabel={label}
      gap={8}
      offset={12}
      mobileOffset={12}
      // It brings a face of its own otherwise.
      style={{ fontFamily: 'inherit' }}
    />
  );
}

export interface UndoOffer {
  /** What was done. */
  readonly text: string;
  readonly undoLabel: string;
  readonly closeLabel: string;
  readonly onUndo: () => void;
}

/** Says what was done and offers to take it back for at least ten seconds. */
export function offerUndo(offer: UndoOffer): void {
  toast.custom(
    (id) => <UndoToast {...offer} time={UNDO_TIME} onDone={() => toast.dismiss(id)} />,
    // The toast keeps its own clock: sonner's does not stop for keyboard focus.
    { duration: Number.POSITIVE_INFINITY },
  );
}

/** Says that something was done. */
export function tell(text: string): void {
  toast(text, { duration: 5000, className: 'border border-edge/60 bg-card text-ink shadow-raised' });
}
