import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { say } from '@/utils/platform/say';
import type { UserVerdict } from '@/utils/posting/posting';

const VIEWS: readonly UserVerdict[] = ['keep', 'maybe', 'no'];

export interface QuickViewProps {
  readonly chosen: UserVerdict | null;
  readonly onChoose: (verdict: UserVerdict | null) => void;
}

/** My own verdict in one press; on an ad that is not saved yet it saves it too. */
export function QuickView({ chosen, onChoose }: QuickViewProps): ReactNode {
  return (
    <div
      role="group"
      aria-label={i18n.t('posting.your_view')}
      className="flex items-center gap-1.5 border-t border-line pt-2.5"
    >
      <span className="grow text-faint">{i18n.t('posting.your_view')}</span>
      {VIEWS.map((verdict) => (
        <Button
          key={verdict}
          small
          aria-pressed={chosen === verdict}
          onClick={() => onChoose(chosen === verdict ? null : verdict)}
        >
          {say({ key: `posting.${verdict}` })}
        </Button>
      ))}
    </div>
  );
}
