import { ArrowLeft, ExternalLink } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ProfileState } from '@/components/fit/use-profile';
import type { Surfaces } from '@/components/page/surfaces';
import { AdLink } from '@/components/posting/ad-link';
import { viewOfSaved } from '@/components/posting/posting-view';
import { Button } from '@/components/ui/button';
import { dayText } from '@/components/ui/time-text';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Posting } from '@/utils/posting/posting';
import { PostingInPanel } from './posting-in-panel';

export interface SavedPostingProps {
  readonly db: NorthingDb | null;
  readonly posting: Posting;
  readonly profile: ProfileState;
  readonly now: Date;
  readonly surfaces: Surfaces;
  readonly onBack: () => void;
}

/** A saved job opened from the list, with the way back and the way to its page. */
export function SavedPosting({ db, posting, profile, now, surfaces, onBack }: SavedPostingProps): ReactNode {
  const view = useMemo(() => viewOfSaved(posting), [posting]);
  return (
    <PostingInPanel
      db={db}
      view={view}
      profile={profile}
      now={now}
      surfaces={surfaces}
      takesFocus
      kicker={i18n.t('popup.saved_on', { day: dayText(posting.savedAt, navigator.language) })}
      actions={<BackAndPage url={posting.url} label={i18n.t('panel.open_ad')} onBack={onBack} />}
    />
  );
}

export interface BackAndPageProps {
  readonly url: string;
  readonly label: string;
  readonly onBack: () => void;
}

/** Back to the list, and on to the page it was read from. */
export function BackAndPage({ url, label, onBack }: BackAndPageProps): ReactNode {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={onBack}>
        {i18n.t('panel.back')}
      </Button>
      <AdLink
        url={url}
        className="inline-flex min-h-9 items-center gap-2 px-2 font-semibold text-star underline-offset-3 hover:underline"
      >
        {label}
        <ExternalLink size={15} aria-hidden />
      </AdLink>
    </div>
  );
}
