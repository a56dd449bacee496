import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { PostingCandidate } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';
import { useSaveSample } from './use-save-sample';

export interface SaveSampleProps {
  readonly db: NorthingDb;
  readonly candidate: PostingCandidate;
}

/** Saves the sample, and says where it is found again. */
export function SaveSample({ db, candidate }: SaveSampleProps): ReactNode {
  const [saving, save] = useSaveSample(db, candidate);
  return (
    <>
      {saving.state !== 'saved' && (
        <Button busy={saving.state === 'busy'} onClick={save}>
          {i18n.t('welcome.verdict_save')}
        </Button>
      )}
      <p role="status" className="text-sm text-soft empty:hidden">
        {saving.state === 'saved' && (
          <span className="inline-flex items-center gap-1.5">
            <Check size={15} aria-hidden className="text-head" />
            {i18n.t('welcome.verdict_saved')}
          </span>
        )}
        {saving.state === 'refused' && say({ key: `refusal.${saving.reason.replaceAll('-', '_')}` })}
      </p>
    </>
  );
}
