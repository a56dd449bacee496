import { useEffect, useRef, useState } from 'react';
import { usePostingNotes } from '@/components/posting/use-posting-notes';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Posting, UserVerdict } from '@/utils/posting/posting';

export interface QuickViewState {
  readonly chosen: UserVerdict | null;
  readonly choose: (verdict: UserVerdict | null) => void;
}

/** My verdict on the ad in front; chosen before the ad is saved, it saves it and is noted as soon as it is there. */
export function useQuickView(db: NorthingDb | null, saved: Posting | null, save: () => void): QuickViewState {
  const noting = usePostingNotes(db, saved);
  const [waiting, setWaiting] = useState<UserVerdict | null>(null);
  const noted = useRef(false);
  useEffect(() => {
    if (waiting === null || noting === null || noted.current) return;
    noted.current = true;
    void noting.note({ verdict: waiting }).then(() => setWaiting(null));
  }, [waiting, noting]);
  return {
    chosen: waiting ?? saved?.notes.verdict ?? null,
    choose(verdict) {
      if (noting !== null) void noting.note({ verdict });
      else if (verdict !== null) {
        noted.current = false;
        setWaiting(verdict);
        save();
      }
    },
  };
}
