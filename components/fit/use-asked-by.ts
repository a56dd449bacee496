import { useEffect, useState } from 'react';
import { askedBy, type AskedBy } from '@/utils/db/postings';
import type { NorthingDb } from '@/utils/db/northing-db';
import { gapId } from '@/utils/gaps/gap-decision';
import { reportError } from '@/utils/platform/report-error';
import type { Requirement } from '@/utils/skills/requirement';

/** How many of the saved jobs ask for the same; null while that is being counted, and where none is saved. */
export function useAskedBy(db: NorthingDb | null, requirement: Requirement | undefined): AskedBy | null {
  const [found, setFound] = useState<(AskedBy & { readonly id: string }) | null>(null);
  const id =
    requirement === undefined ? null : gapId({ conceptId: requirement.conceptId, name: requirement.label });
  useEffect(() => {
    if (db === null || id === null) return undefined;
    let here = true;
    askedBy(db, id).then(
      (counted) => here && setFound({ ...counted, id }),
      (error: unknown) => reportError(error, 'counting who asks for a skill'),
    );
    return () => {
      here = false;
    };
  }, [db, id]);
  return found !== null && found.id === id && found.jobs > 0 ? found : null;
}
