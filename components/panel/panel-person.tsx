import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { PersonFields } from '@/components/person/person-fields';
import { PersonHeading } from '@/components/person/person-heading';
import { PersonReach } from '@/components/person/person-reach';
import type { PersonView } from '@/components/person/person-view';
import { TeamHeading } from '@/components/person/team-heading';
import { TeamList } from '@/components/person/team-list';
import { KeptTextArea } from '@/components/store/kept-text-area';
import { Section } from '@/components/ui/section';
import type { RawPerson } from '@/utils/capture/page-reading';
import { say } from '@/utils/platform/say';
import type { PersonCorrection } from '@/utils/person/correct-person';
import type { PersonKind, PersonNotes } from '@/utils/person/person';

export interface PanelPersonProps {
  readonly view: PersonView;
  readonly kicker?: ReactNode;
  readonly takesFocus?: boolean;
  readonly actions: ReactNode;
  /** What is between me and a saved person. */
  readonly network?: ReactNode;
  /** Keeps a change of the notes; null while there is no record to write to. */
  readonly onNote: ((change: Partial<PersonNotes>) => Promise<boolean>) | null;
  /** Keeps corrections of what was read; null while there is no record to write to. */
  readonly onCorrect: ((change: PersonCorrection) => Promise<boolean>) | null;
  /** Further people of a team page. */
  readonly others?: readonly RawPerson[];
  readonly othersSaved?: readonly boolean[];
  readonly onSaveOther?: ((person: RawPerson) => void) | undefined;
}

/** A person in full: how to reach them, my notes on them, every field with its source. */
export function PanelPerson({
  view,
  kicker,
  takesFocus = false,
  actions,
  network,
  onNote,
  onCorrect,
  others = [],
  othersSaved = [],
  onSaveOther,
}: PanelPersonProps): ReactNode {
  const draft = view.saved?.id ?? view.url;
  const isTeam = view.facts.name === null && others.length > 0;
  const choose = (kind: PersonKind): void => void onCorrect?.({ kind });
  return (
    <article className="flex flex-col gap-4 px-4 py-3.5">
      {isTeam ? (
        <TeamHeading kicker={kicker} firm={view.facts.organisation} takesFocus={takesFocus} />
      ) : (
        <PersonHeading
          view={view}
          kicker={kicker}
          takesFocus={takesFocus}
          onKind={view.saved === null || onCorrect === null ? undefined : choose}
        />
      )}
      {actions}
      {!isTeam && (
        <Section title={i18n.t('person.reach')}>
          <PersonReach facts={view.facts} />
        </Section>
      )}
      {network}
      {view.saved !== null && onNote !== null && (
        <Section title={i18n.t('person.notes')}>
          <div className="flex flex-col gap-3">
            <KeptTextArea
              label={i18n.t('person.notes')}
              labelHidden
              hint={i18n.t('posting.notes_hint')}
              draftKey={`person:${draft}`}
              stored={view.saved.notes.text}
              commit={(text) => onNote({ text })}
            />
          </div>
        </Section>
      )}
      {others.length > 0 && (
        <Section
          title={say({
            key: isTeam ? 'person.team' : 'person.others',
            count: others.length,
            params: { count: others.length },
          })}
        >
          <TeamList people={others} saved={othersSaved} onSave={onSaveOther} />
        </Section>
      )}
      {!isTeam && (
        <Section title={i18n.t('person.fields')}>
          <PersonFields view={view} onCorrect={view.saved === null ? undefined : (onCorrect ?? undefined)} />
        </Section>
      )}
    </article>
  );
}
