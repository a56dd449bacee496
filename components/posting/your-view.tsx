import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { say } from '@/utils/platform/say';
import type { PostingNotes, UserVerdict } from '@/utils/posting/posting';
import { KeptTextArea } from '@/components/store/kept-text-area';

const VIEWS: readonly UserVerdict[] = ['keep', 'maybe', 'no'];

export interface YourViewProps {
  /** Names the posting for drafts. */
  readonly postingId: string;
  readonly notes: PostingNotes;
  /** Keeps a change of the notes; true when it is there. */
  readonly onNote: (change: Partial<PostingNotes>) => Promise<boolean>;
}

/** What the user thinks of a saved job: keep, maybe or no, and why. Pressing the chosen one again takes it back. */
export function YourView({ postingId, notes, onNote }: YourViewProps): ReactNode {
  return (
    <div className="flex flex-col gap-3">
      <div role="group" aria-label={i18n.t('posting.your_view')} className="flex flex-wrap gap-2">
        {VIEWS.map((verdict) => {
          const on = notes.verdict === verdict;
          return (
            <Button
              key={verdict}
              aria-pressed={on}
              onClick={() => void onNote({ verdict: on ? null : verdict })}
            >
              {say({ key: `posting.${verdict}` })}
            </Button>
          );
        })}
      </div>
      <KeptTextArea
        label={i18n.t('posting.reason')}
        hint={i18n.t('posting.reason_hint')}
        rows={2}
        draftKey={`reason:${postingId}`}
        stored={notes.reason}
        commit={(reason) => onNote({ reason })}
      />
    </div>
  );
}
