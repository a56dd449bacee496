import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { TimeText } from '@/components/ui/time-text';
import type { Around, PeopleAround } from '@/utils/network/people-around';
import { personName } from '@/utils/person/person-name';
import { stateWords } from './network-words';

export interface AroundListProps {
  readonly around: PeopleAround;
  readonly now: Date;
  readonly onOpen: (personId: string) => void;
}

const SHOWN = 8;

/** Whom I know around a job: who brought it, who works there, who is at the agency, and when we were last in touch. */
export function AroundList({ around, now, onOpen }: AroundListProps): ReactNode {
  const groups = [
    { title: i18n.t('network.around_brought'), people: around.brought },
    { title: i18n.t('network.around_employer'), people: around.atEmployer },
    { title: i18n.t('network.around_agency'), people: around.atAgency },
  ].filter(({ people }) => people.length > 0);
  return (
    <div className="flex flex-col gap-2">
      {groups.map(({ title, people }) => (
        <div key={title}>
          <h3 className="text-sm font-semibold text-soft">{title}</h3>
          <ul>
            {people.slice(0, SHOWN).map((one) => (
              <Line key={one.person.id} around={one} now={now} onOpen={onOpen} />
            ))}
          </ul>
          {people.length > SHOWN && (
            <p className="text-sm text-faint">
              {i18n.t('network.around_more', { count: String(people.length - SHOWN) })}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

interface LineProps extends Pick<AroundListProps, 'now' | 'onOpen'> {
  readonly around: Around;
}

function Line({ around: { person, state, last }, now, onOpen }: LineProps): ReactNode {
  const name = personName(person) || i18n.t('person.unnamed');
  return (
    <li className="py-0.5">
      <button
        type="button"
        className="min-h-6 text-left font-semibold text-star underline underline-offset-3"
        onClick={() => onOpen(person.id)}
      >
        {name}
      </button>
      <span className="text-soft"> · {stateWords(state)}</span>
      {last !== null && (
        <span className="text-faint">
          {' · '}
          <TimeText iso={last} since={now} locale={navigator.language} />
        </span>
      )}
    </li>
  );
}
