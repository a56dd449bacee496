import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { PostingCandidate } from '@/utils/capture/page-reading';
import type { NorthingDb } from '@/utils/db/northing-db';
import { postingByKey } from '@/utils/db/postings';
import { adTextOf } from '@/utils/posting/ad-text-of';
import { normalisePosting } from '@/utils/posting/normalise-posting';
import { postingKey } from '@/utils/posting/posting-key';
import type { PostingFacts } from '@/utils/posting/posting';
import type { SkillsState } from '@/utils/skills/engine/skills-state';
import type { PostingView } from './posting-view';
import { useAdReading } from './use-ad-reading';

/** The ad of the page in front; `loading` until it is known what it asks for and whether it is saved. */
export type PagePosting =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      readonly view: PostingView;
      /** The facts as the page states them, without corrections. */
      readonly read: PostingFacts;
      /** Whether the pack could be read with. */
      readonly skills: SkillsState;
    };

/** What the page in front says now, with the user's corrections on top where it is saved. */
export function usePagePosting(db: NorthingDb | null, candidate: PostingCandidate): PagePosting {
  const fresh = useMemo(() => factsNow(candidate), [candidate]);
  const reading = useAdReading(adTextOf(fresh.facts));
  const { key } = fresh;
  const saved = useLiveQuery(
    async () => ({ key, posting: db === null ? null : ((await postingByKey(db, key)) ?? null) }),
    [db, key],
  );
  return useMemo(() => {
    // A live query answers for the page before until the new answer is there.
    if (reading === null || saved === undefined || saved.key !== fresh.key) return { state: 'loading' };
    const { posting } = saved;
    const { requirements, skills } = reading;
    const facts = { ...fresh.facts, ...posting?.notes.corrections };
    return {
      state: 'ready',
      view: { ...fresh, requirements, facts, saved: posting },
      read: fresh.facts,
      skills,
    };
  }, [saved, fresh, reading]);
}

/** What a page says of its ad now, before anything the user added and before it is read what the ad asks for. */
function factsNow(candidate: PostingCandidate): Omit<PostingView, 'saved' | 'requirements'> {
  const { site, url } = candidate;
  const { facts, evidence, problems } = normalisePosting(candidate, new Date());
  const key = postingKey({ site, url, externalId: facts.externalId });
  return { key, site, url, facts, evidence, problems };
}
