import { X } from 'lucide-react';
import { useId, useRef, type ReactNode } from 'react';
import { IconButton } from './icon-button';
import { useModal } from './use-modal';

export interface DialogProps {
  readonly open: boolean;
  /** Asked for by Esc, the close button or a press beside the dialog. */
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
}

/** A native modal dialog: it traps focus, gives it back, and Esc closes it alone. */
export function Dialog({ open, onClose, title, closeLabel, children, actions }: DialogProps): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useModal(element, open, onClose);

  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="text-start w-[min(32rem,calc(100vw-2rem))] rounded-lg border border-line bg-card p-0 shadow-raised"
    >
      {open && (
        <div className="flex max-h-[85vh] flex-col">
          <header className="flex items-start gap-2 border-b border-line py-3 pr-3 pl-4">
            <h2 id={titleId} className="grow pt-1 font-heading text-lg font-semibold">
              {title}
            </h2>
            <IconButton label={closeLabel} icon={<X size={18} aria-hidden />} onClick={onClose} />
          </header>
          <div className="overflow-y-auto p-4">{children}</div>
          {actions !== undefined && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line bg-sunk px-4 py-3">
              {actions}
            </footer>
          )}
        </div>
      )}
    </dialog>
  );
}
