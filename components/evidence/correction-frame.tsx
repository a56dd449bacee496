import { useRef, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useUnfinished } from '@/components/ui/unfinished';
import { useEscape } from '@/components/ui/use-escape';

export interface CorrectionFrameProps {
  readonly children: ReactNode;
  /** Something is typed that is not kept yet. */
  readonly isChanged: boolean;
  /** A correction is in force, so that there is something to go back to. */
  readonly corrected: boolean;
  readonly onKeep: () => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The form around one field to put right. Enter keeps, Esc closes. */
export function CorrectionFrame({
  children,
  isChanged,
  corrected,
  onKeep,
  onUndo,
  onClose,
}: CorrectionFrameProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onClose);
  useUnfinished(isChanged);
  return (
    <form
      ref={form}
      className="flex flex-col gap-2 py-1"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="main">
          {i18n.t('posting.correct_save')}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {i18n.t('ui.cancel')}
        </Button>
        {corrected && (
          <Button variant="ghost" onClick={onUndo}>
            {i18n.t('posting.correct_undo')}
          </Button>
        )}
      </div>
    </form>
  );
}
