import { Trash2 } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { TimeText } from '@/components/ui/time-text';
import type { Person } from '@/utils/person/person';
import { personKindName } from './person-kind-name';
import { currentPerson } from './person-view';

export interface PersonRowProps {
  /** What the list knows of its place, for the `li`. */
  readonly place?: ComponentProps<'li'>;
  readonly person: Person;
  readonly now: Date;
  /** What they recruit for, in a line; empty when that is not known. */
  readonly area: string;
  readonly onOpen: (id: string) => void;
  readonly onRemove?: ((person: Person) => void) | undefined;
}

/** A saved person in a list: the whole row opens them, the bin at its end removes them. */
export function PersonRow({ place, person, now, area, onOpen, onRemove }: PersonRowProps): ReactNode {
  const facts = currentPerson(person);
  // An area to recruit for is missed of recruiters alone.
  const recruits = facts.kind.endsWith('recruiter');
  const name = facts.name ?? i18n.t('person.unnamed');
  const line = [facts.organisation ?? facts.headline, facts.place]
    .filter((part) => part !== null)
    .join(' · ');
  return (
    <li
      {...place}
      className="relative flex items-start gap-1 border-t border-line px-4 py-2.5 first:border-t-0 hover:bg-sunk"
    >
      <div className="min-w-0 grow">
        <button
          type="button"
          onClick={() => onOpen(person.id)}
          className="block text-left font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-star"
        >
          {name}
        </button>
        {line !== '' && <p className="text-sm text-soft">{line}</p>}
        <p className="mt-1 text-xs text-faint">
          {[personKindName(facts.kind), area === '' && recruits ? i18n.t('person.area_none') : area]
            .filter((part) => part !== '')
            .join(' · ')}
          {' · '}
          <TimeText iso={person.savedAt} since={now} locale={navigator.language} />
        </p>
      </div>
      {onRemove !== undefined && (
        <IconButton
          className="relative z-10"
          label={i18n.t('panel.remove', { name })}
          icon={<Trash2 size={16} aria-hidden />}
          onClick={() => onRemove(person)}
        />
      )}
    </li>
  );
}
