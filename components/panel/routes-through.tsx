import { useMemo, type ReactNode } from 'react';
import { RouteNotice } from '@/components/network/route-notice';
import { currentPerson } from '@/components/person/person-view';
import { viewOfSaved } from '@/components/posting/posting-view';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Person } from '@/utils/person/person';
import type { Posting } from '@/utils/posting/posting';
import { usePostingNetwork } from './use-posting-network';

export interface RoutesThroughProps {
  readonly db: NorthingDb | null;
  readonly posting: Posting;
  /** With whom I am about to be in touch about it. */
  readonly person: Person;
  /** ISO day. */
  readonly today: string;
}

/** The other ways to a job that I am about to go for through somebody; nothing where there is none. */
export function RoutesThrough({ db, posting, person, today }: RoutesThroughProps): ReactNode {
  const view = useMemo(() => viewOfSaved(posting), [posting]);
  const { kind, organisation } = currentPerson(person);
  const through = kind === 'agency-recruiter' ? organisation : view.facts.agency;
  const network = usePostingNetwork(db, view, today, through);
  return network === undefined ? null : <RouteNotice routes={network.routes} />;
}
