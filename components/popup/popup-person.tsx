import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { PersonHeading } from '@/components/person/person-heading';
import { PersonReach } from '@/components/person/person-reach';
import type { PersonView } from '@/components/person/person-view';
import type { PersonKind } from '@/utils/person/person';
import { dayText } from '@/components/ui/time-text';

export interface PopupPersonProps {
  readonly view: PersonView;
  readonly kicker: ReactNode;
  readonly savedBefore: boolean;
  readonly onKind: ((kind: PersonKind) => void) | undefined;
}

/** A person at a glance: who they are, how to reach them, and whether they are saved. */
export function PopupPerson({ view, kicker, savedBefore, onKind }: PopupPersonProps): ReactNode {
  return (
    <>
      <PersonHeading view={view} kicker={kicker} plain onKind={onKind} />
      {savedBefore && view.saved !== null && (
        <p className="text-sm font-semibold text-head">
          {i18n.t('popup.saved_on', { day: dayText(view.saved.savedAt, navigator.language) })}
        </p>
      )}
      <PersonReach facts={view.facts} />
    </>
  );
}
