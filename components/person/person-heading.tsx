import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Sourced } from '@/components/evidence/sourced';
import { Chip } from '@/components/ui/chip';
import { PageHeading } from '@/components/ui/page-heading';
import { say } from '@/utils/platform/say';
import type { PersonFieldName } from '@/utils/capture/page-reading';
import type { PersonKind } from '@/utils/person/person';
import { PersonKindChoice } from './person-kind-choice';
import { personKindName } from './person-kind-name';
import type { PersonView } from './person-view';

export interface PersonHeadingProps {
  readonly view: PersonView;
  readonly kicker?: ReactNode;
  /** Leaves the notes on sources out. */
  readonly plain?: boolean;
  readonly takesFocus?: boolean;
  /** Keeps the user's word on what kind of contact this is; left out while nobody is saved. */
  readonly onKind?: ((kind: PersonKind) => void) | undefined;
}

/** Who it is: name, what they say of themselves, where they work, and what kind of contact that makes them. */
export function PersonHeading({
  view,
  kicker,
  plain = false,
  takesFocus = false,
  onKind,
}: PersonHeadingProps): ReactNode {
  const { facts, evidence } = view;
  const fact = (field: PersonFieldName & keyof typeof facts): ReactNode => (
    <Sourced
      field={field}
      evidence={evidence[field]}
      value={facts[field]}
      corrected={view.saved !== null && field in view.saved.notes.corrections}
      plain={plain}
    />
  );
  return (
    <header className="flex flex-col items-start gap-0.5">
      {kicker !== undefined && <p className="text-xs text-faint">{kicker}</p>}
      <PageHeading takesFocus={takesFocus}>{facts.name ?? i18n.t('person.unnamed')}</PageHeading>
      {facts.headline !== null && <p>{fact('headline')}</p>}
      <p className="text-soft">
        {fact('organisation')}
        <span className="text-faint"> · </span>
        {fact('place')}
      </p>
      {facts.employer !== null && (
        <p className="text-soft">
          <span className="text-faint">{i18n.t('field.employer')} </span>
          {fact('employer')}
        </p>
      )}
      <div className="mt-1.5 flex flex-col items-start gap-1.5">
        {onKind === undefined ? (
          <>
            <Chip>{personKindName(facts.kind)}</Chip>
            {view.because !== null && <p className="text-sm text-soft">{say(view.because)}</p>}
          </>
        ) : (
          <PersonKindChoice
            kind={facts.kind}
            because={view.because}
            isConfirmed={view.saved?.notes.corrections.kind !== undefined}
            onChoose={onKind}
          />
        )}
      </div>
    </header>
  );
}
