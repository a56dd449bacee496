import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { personKindName } from '@/components/person/person-kind-name';
import { currentPerson } from '@/components/person/person-view';
import { uiLocale } from '@/components/posting/fact-text';
import { joinClasses } from '@/components/ui/join-classes';
import { TimeText } from '@/components/ui/time-text';
import type { Person } from '@/utils/person/person';

export interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly openId: string | null;
  readonly now: Date;
  /** What a person recruits for, in a line; empty when that is not known. */
  readonly areaOf: (person: Person) => string;
}

const CELL = 'border-t border-line px-3 py-2.5 align-top';
const HEAD = 'px-3 py-2 text-left text-xs font-normal text-faint';

/** The saved people as a table; a press anywhere on a row opens it. */
export function PeopleTable({ people, openId, now, areaOf }: PeopleTableProps): ReactNode {
  return (
    <table className="w-full border-collapse wrap-break-word max-sm:[&_tbody_tr:first-child_td]:border-t-0">
      <thead className="max-sm:sr-only">
        <tr>
          <th scope="col" className={HEAD}>
            {i18n.t('desk.column_name')}
          </th>
          <th scope="col" className={joinClasses(HEAD, 'max-sm:hidden')}>
            {i18n.t('desk.column_kind')}
          </th>
          <th scope="col" className={joinClasses(HEAD, 'max-sm:hidden')}>
            {i18n.t('desk.people_area')}
          </th>
          <th scope="col" className={joinClasses(HEAD, 'max-sm:hidden')}>
            {i18n.t('desk.column_saved')}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isOpen={person.id === openId}
            now={now}
            area={areaOf(person)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly isOpen: boolean;
  readonly now: Date;
  readonly area: string;
}

function PersonRow({ person, isOpen, now, area }: PersonRowProps): ReactNode {
  const { name, headline, organisation, place, kind } = currentPerson(person);
  const line = [headline, organisation, place].filter((part) => part !== null).join(' · ');
  return (
    <tr
      className={joinClasses(
        'relative transition-colors duration-100',
        isOpen ? 'bg-star-wash' : 'hover:bg-sunk',
      )}
    >
      <td className={CELL}>
        <a
          href={`#/people/${person.id}`}
          aria-current={isOpen ? 'true' : undefined}
          className="font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-star"
        >
          {name ?? i18n.t('person.unnamed')}
        </a>
        {line !== '' && <p className="text-sm text-soft">{line}</p>}
        <p className="text-sm text-faint sm:hidden">{personKindName(kind)}</p>
      </td>
      <td className={joinClasses(CELL, 'text-soft max-sm:hidden')}>{personKindName(kind)}</td>
      <td className={joinClasses(CELL, 'max-sm:hidden', area === '' ? 'text-faint' : 'text-soft')}>
        {area === '' && kind.endsWith('recruiter') ? i18n.t('person.area_none') : area}
      </td>
      <td className={joinClasses(CELL, 'whitespace-nowrap text-faint max-sm:hidden')}>
        <TimeText iso={person.savedAt} since={now} locale={uiLocale()} />
      </td>
    </tr>
  );
}
