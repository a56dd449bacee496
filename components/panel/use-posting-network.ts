import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';

import type { PostingView } from '@/components/posting/posting-view';
import { useTwins } from '@/components/posting/use-twins';
import { exchangesAbout, exchangesWithAny } from '@/utils/db/exchanges';
import type { NorthingDb } from '@/utils/db/northing-db';
import { peopleOf, peopleOfFirms } from '@/utils/db/people-near';
import { copiesOf } from '@/utils/db/twins';
import { byPerson } from '@/utils/network/by-person';
import type { OtherRoute } from '@/utils/network/other-routes';
import { otherRoutes } from '@/utils/network/other-routes';
import type { PeopleAround } from '@/utils/network/people-around';
import { peopleAround, peopleByFirm } from '@/utils/network/people-around';

/** What my network has to do with a job. */
export interface PostingNetwork {
  readonly around: PeopleAround;
  /** Other ways to the same job that are in use or were merged into it. */
  readonly routes: readonly OtherRoute[];
}

/**
 * Whom I know around a job and which other ways there are to it; undefined until read. Only who may matter is read. With
 * `through` the way I am about to take is that agency, or straight to the employer (null), instead of the ad's own.
 */
export function usePostingNetwork(
  db: NorthingDb | null,
  view: PostingView,
  today: string,
  through?: string | null,
): PostingNetwork | undefined {
  const { twins } = useTwins(db, view);
  const { facts, saved } = view;
  const id = saved?.id ?? null;
  // A copy that is only suspected has a notice of its own; here it counts once I am in touch about it.
  const suspected = useMemo(
    () => twins.filter(({ kind }) => kind === 'agency-copy').map(({ posting }) => posting),
    [twins],
  );
  const found = useLiveQuery(async () => {
    if (db === null) return null;
    const copies = id === null ? [] : await copiesOf(db, id);
    const about = [...copies, ...suspected].map((posting) => posting.id);
    const firms = [facts.company, saved?.facts.company, facts.agency, saved?.facts.agency];
    const [linked, atFirms, exchanges] = await Promise.all([
      peopleOf(db, saved?.personIds ?? []),
      peopleOfFirms(db, firms),
      exchangesAbout(db, id === null ? about : [id, ...about]),
    ]);
    const met = await peopleOf(
      db,
      exchanges.map(({ personId }) => personId),
    );
    const log = await exchangesWithAny(
      db,
      [...linked, ...atFirms].map((person) => person.id),
    );
    return { copies, linked, atFirms, exchanges, met, log };
  }, [db, id, saved, facts.company, facts.agency, suspected]);
  return useMemo(() => {
    if (found === undefined) return undefined;
    if (found === null) return { around: { brought: [], atEmployer: [], atAgency: [] }, routes: [] };
    const { copies, linked, atFirms, exchanges, met, log } = found;
    const peopleById = new Map(met.map((person) => [person.id, person]));
    const chosen = through !== undefined && saved !== null;
    const routes = otherRoutes({
      facts: chosen ? { agency: through } : facts,
      postingId: id,
      exchanges,
      peopleById,
      sameJob: chosen ? [saved, ...copies, ...suspected] : [...copies, ...suspected],
    });
    const certain = new Set(copies.map((copy) => copy.id));
    return {
      around: peopleAround(view, peopleByFirm(atFirms), linked, byPerson(log), today),
      routes: routes.filter(
        ({ last, postingId }) => last !== null || (postingId !== null && certain.has(postingId)),
      ),
    };
  }, [found, view, facts, saved, through, id, suspected, today]);
}
