import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { FieldRow } from '@/components/evidence/field-row';
import { Sourced } from '@/components/evidence/sourced';
import type { PersonCorrection } from '@/utils/person/correct-person';
import { TEXT_FACTS, type TextFact } from '@/utils/person/person';
import { say } from '@/utils/platform/say';
import { FactForm } from './fact-form';
import type { PersonView } from './person-view';

export interface PersonFieldsProps {
  readonly view: PersonView;
  /** Keeps a correction on top of what was read; left out while nobody is saved. */
  readonly onCorrect?: ((change: PersonCorrection) => Promise<boolean>) | undefined;
}

const SHOWN = TEXT_FACTS.filter((fact) => fact !== 'about');

/** Every field of a person with what was read and from where; each can be put right. */
export function PersonFields({ view, onCorrect }: PersonFieldsProps): ReactNode {
  const shown = SHOWN.filter(
    (fact) => fact !== 'employer' || view.facts.employer !== null || view.facts.kind === 'agency-recruiter',
  );
  return (
    <dl>
      {shown.map((fact) => (
        <Fact key={fact} fact={fact} view={view} onCorrect={onCorrect} />
      ))}
    </dl>
  );
}

function Fact({ fact, view, onCorrect }: PersonFieldsProps & { readonly fact: TextFact }): ReactNode {
  const evidence = view.evidence[fact];
  const corrected = fact in (view.saved?.notes.corrections ?? {});
  const isAgency = view.facts.kind === 'agency-recruiter' && fact === 'organisation';
  const { [fact]: read } = view.read;
  return (
    <FieldRow
      name={say({ key: `field.${isAgency ? 'agency' : fact}` })}
      editable={onCorrect !== undefined}
      value={
        <>
          <Sourced
            field={fact}
            evidence={evidence}
            value={view.facts[fact]}
            corrected={corrected}
            absence={i18n.t(evidence.state === 'unreadable' ? 'source.unreadable' : 'source.not_stated')}
          />
          {corrected && read !== null && read !== view.facts[fact] && (
            <span className="block text-sm break-words text-faint">
              {i18n.t('person.page_says', { value: read })}
            </span>
          )}
        </>
      }
      renderForm={
        onCorrect &&
        ((close) => {
          const keep = async (value: string | null | undefined): Promise<void> => {
            if (await onCorrect({ [fact]: value })) close();
          };
          return (
            <FactForm
              fact={fact}
              value={view.facts[fact]}
              corrected={corrected}
              onKeep={(value) => void keep(value)}
              onUndo={() => void keep(undefined)}
              onClose={close}
            />
          );
        })
      }
    />
  );
}
