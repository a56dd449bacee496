import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { PersonCandidate } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { personByKeys } from '@/utils/db/people';
import { normalisePerson } from '@/utils/person/normalise-person';
import type { PersonView } from './person-view';

/** The person of the page in front; `loading` until it is known whether they are saved. */
export type PagePerson =
  { readonly state: 'loading' } | { readonly state: 'ready'; readonly view: PersonView };

/** What the page in front says now, with the user's corrections on top where the person is saved. */
export function usePagePerson(db: NorthingDb | null, candidate: PersonCandidate): PagePerson {
  const fresh = useMemo(() => readNow(candidate), [candidate]);
  const known = fresh.keys.join('\n');
  const saved = useLiveQuery(
    async () => ({
      known,
      person: db === null ? null : ((await personByKeys(db, known.split('\n'))) ?? null),
    }),
    [db, known],
  );
  return useMemo(() => {
    if (saved === undefined || saved.known !== known) return { state: 'loading' };
    const { person } = saved;
    const facts = { ...fresh.facts, ...person?.notes.corrections };
    const because = person?.notes.corrections.kind === undefined ? fresh.because : null;
    return {
      state: 'ready',
      view: {
        url: candidate.url,
        facts,
        read: fresh.facts,
        evidence: fresh.evidence,
        saved: person,
        because,
      },
    };
  }, [saved, known, fresh, candidate.url]);
}

const readNow = (candidate: PersonCandidate): ReturnType<typeof normalisePerson> =>
  normalisePerson(candidate, new Date());
