import type { ReactNode } from 'react';
import type { RawPerson } from '@/utils/capture/page-reading';
import { RawPersonRow } from './raw-person-row';

export interface TeamListProps {
  readonly people: readonly RawPerson[];
  /** Which of them are saved, in their order. */
  readonly saved: readonly boolean[];
  readonly onSave: ((person: RawPerson) => void) | undefined;
}

/** The people of a team's page, each with one press to save them. */
export function TeamList({ people, saved, onSave }: TeamListProps): ReactNode {
  return (
    <ul>
      {people.map((person, place) => (
        <RawPersonRow
          key={`${person.name}-${person.profileUrl ?? person.email ?? ''}`}
          person={person}
          saved={saved[place] ?? false}
          onSave={onSave}
        />
      ))}
    </ul>
  );
}
