import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { OfferList } from '@/components/network/offer-list';
import { useNetwork } from '@/components/network/use-network';
import { useSavedPeople } from '@/components/person/use-saved-people';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import type { NorthingDb } from '@/utils/db/northing-db';
import { offerIdeas } from '@/utils/network/offer-ideas';
import type { Tie } from '@/utils/network/tie';
import type { Person } from '@/utils/person/person';

export interface PersonOffersProps {
  readonly db: NorthingDb | null;
  readonly person: Person;
  readonly tie: Tie;
}

/** Ideas what to offer somebody, looked for among everything kept; nothing until that is read. */
export function PersonOffers({ db, person, tie }: PersonOffersProps): ReactNode {
  const people = useSavedPeople(db);
  const saved = useSavedPostings(db);
  const network = useNetwork(db);
  const ideas = useMemo(() => {
    if (people.state === 'loading' || saved.state === 'loading' || network === undefined) return null;
    return offerIdeas({
      person,
      tie,
      people: people.state === 'ready' ? people.people : [],
      ties: network.ties,
      postings: saved.state === 'ready' ? saved.postings : [],
    });
  }, [people, saved, network, person, tie]);
  return ideas === null ? null : <OfferList ideas={ideas} />;
}
