import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { SaveOutcome } from '@/utils/messages/contract';
import type { SaveState } from './use-save';

export interface SaveBarProps {
  readonly kind: 'posting' | 'person';
  readonly saving: SaveState;
  /** The page's posting or person is in the store. */
  readonly isSaved: boolean;
  readonly disabled?: boolean;
  /** The key that saves, where one does. */
  readonly keys?: string;
  readonly onSave: () => void;
  readonly onUndo: (actId: string) => void;
  /** What stands beside. */
  readonly children?: ReactNode;
}

/** The one thing a page is there for: save it. Once done it says so and offers to take it back. */
export function SaveBar({
  kind,
  saving,
  isSaved,
  disabled = false,
  keys,
  onSave,
  onUndo,
  children,
}: SaveBarProps): ReactNode {
  const outcome = saving.state === 'done' && saving.outcome.ok ? saving.outcome : null;
  const actId = outcome?.actId ?? null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {isSaved ? (
        <span role="status" className="inline-flex min-h-9 items-center gap-1.5 pr-1 font-semibold text-head">
          <Check size={18} aria-hidden />
          {outcome === null ? i18n.t('popup.saved') : savedWords(outcome)}
        </span>
      ) : (
        <Button
          variant="main"
          {...(keys !== undefined && { keys })}
          busy={saving.state === 'saving'}
          disabled={disabled}
          className="min-w-32"
          onClick={onSave}
        >
          {saving.state === 'saving'
            ? i18n.t('popup.saving')
            : i18n.t(kind === 'posting' ? 'popup.save' : 'popup.save_person')}
        </Button>
      )}
      {isSaved && actId !== null && (
        <Button variant="plain" onClick={() => onUndo(actId)}>
          {i18n.t('ui.undo')}
        </Button>
      )}
      {children}
    </div>
  );
}

function savedWords(outcome: Extract<SaveOutcome, { ok: true }>): string {
  if (outcome.change === 'updated') return i18n.t('popup.updated');
  if (outcome.change === 'unchanged') return i18n.t('popup.unchanged');
  return i18n.t('popup.saved');
}
