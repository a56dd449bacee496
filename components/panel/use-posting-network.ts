import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';

import { useNetwork } from '@/components/network/use-network';
import { useSavedPeople } from '@/components/person/use-saved-people';
import type { PostingView } from '@/components/posting/posting-view';
import { useTwins } from '@/components/posting/use-twins';
import type { NorthingDb } from '@/utils/db/northing-db';
import { copiesOf } from '@/utils/db/twins';
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

/** Whom I know around a job and which other ways there are to it; undefined until read. */
export function usePostingNetwork(
  db: NorthingDb | null,
  view: PostingView,
  today: string,
): PostingNetwork | undefined {
  const people = useSavedPeople(db);
  const network = useNetwork(db);
  const { twins } = useTwins(db, view);
  const id = view.saved?.id ?? null;
  const copies = useLiveQuery(
    () => (db === null || id === null ? Promise.resolve([]) : copiesOf(db, id)),
    [db, id],
  );
  const known = people.state === 'ready' ? people.people : null;
  const byFirm = useMemo(() => peopleByFirm(known ?? []), [known]);
  const byId = useMemo(() => new Map((known ?? []).map((person) => [person.id, person])), [known]);
  return useMemo(() => {
    if (people.state === 'loading' || network === undefined || copies === undefined) return undefined;
    const linked = (view.saved?.personIds ?? []).flatMap((personId) => byId.get(personId) ?? []);
    const exchanges = [...network.logs.values()].flat();
    // A copy that is only suspected has a notice of its own; here it counts once I am in touch about it.
    const suspected = twins.filter(({ kind }) => kind === 'agency-copy').map(({ posting }) => posting);
    const input = { facts: view.facts, postingId: id, exchanges, peopleById: byId };
    const routes = otherRoutes({ ...input, sameJob: [...copies, ...suspected] });
    const certain = new Set(copies.map((copy) => copy.id));
    return {
      around: peopleAround(view, byFirm, linked, network.logs, today),
      routes: routes.filter(
        ({ last, postingId }) => last !== null || (postingId !== null && certain.has(postingId)),
      ),
    };
  }, [people.state, network, copies, view, byId, byFirm, twins, id, today]);
}
