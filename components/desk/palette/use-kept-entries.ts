import { useMemo } from 'react';
import { useLocation } from 'wouter';

import { i18n } from '#i18n';
import { useAreas } from '@/components/network/use-areas';
import { findPeople } from '@/components/person/find-people';
import { currentPerson } from '@/components/person/person-view';
import { useSavedPeople } from '@/components/person/use-saved-people';
import { useFoundPostings } from '@/components/posting/use-found-postings';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Person } from '@/utils/person/person';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import type { PaletteGroup } from './palette-entry';
import { isCalled } from './palette-entry';

const MOST = 6;
const NO_POSTINGS: readonly Posting[] = [];
const NO_PEOPLE: readonly Person[] = [];

/** The saved jobs and people a query finds, those first that are called so; without a query the newest jobs. */
export function useKeptEntries(db: NorthingDb, query: string): readonly PaletteGroup[] {
  const [, go] = useLocation();
  const saved = useSavedPostings(db);
  const known = useSavedPeople(db);
  const areaOf = useAreas(db);
  const postings = saved.state === 'ready' ? saved.postings : NO_POSTINGS;
  const people = known.state === 'ready' ? known.people : NO_PEOPLE;
  const found = useFoundPostings(postings, query);
  const hasQuery = query.trim() !== '';

  const jobs = useMemo(() => {
    const named = (posting: Posting): boolean => {
      const { title, company } = currentFacts(posting);
      return isCalled(query, title ?? '', company ?? '');
    };
    return calledFirst(found, named).map((posting) => {
      const { title, company, agency } = currentFacts(posting);
      return {
        id: posting.id,
        label: title ?? i18n.t('posting.untitled'),
        beside: company ?? agency ?? '',
        run: () => go(`/jobs/${posting.id}`),
      };
    });
  }, [found, query, go]);

  const persons = useMemo(() => {
    const named = (person: Person): boolean => isCalled(query, currentPerson(person).name ?? '');
    return calledFirst(hasQuery ? findPeople(people, query, areaOf) : NO_PEOPLE, named).map((person) => {
      const { name, headline, organisation } = currentPerson(person);
      return {
        id: person.id,
        label: name ?? '',
        beside: headline ?? organisation ?? '',
        run: () => go(`/people/${person.id}`),
      };
    });
  }, [people, query, hasQuery, areaOf, go]);

  return [
    { id: 'jobs', label: i18n.t(hasQuery ? 'palette.jobs' : 'palette.newest_jobs'), entries: jobs },
    { id: 'people', label: i18n.t('palette.people'), entries: persons },
  ];
}

/** The first few of what was found: those that are called so before those that only mention it. */
function calledFirst<Row>(found: readonly Row[], isNamed: (row: Row) => boolean): readonly Row[] {
  const named: Row[] = [];
  const others: Row[] = [];
  for (const row of found) {
    if (named.length === MOST) break;
    if (isNamed(row)) named.push(row);
    else if (others.length < MOST) others.push(row);
  }
  return [...named, ...others].slice(0, MOST);
}
