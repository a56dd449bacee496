import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { FieldRow } from '@/components/evidence/field-row';
import { Sourced } from '@/components/evidence/sourced';
import type { PostingFieldName } from '@/utils/capture/page-reading';
import { say } from '@/utils/platform/say';
import type { PostingFacts } from '@/utils/posting/posting';
import { CorrectionForm } from './correction-form';
import { isCorrectable, type CorrectableField } from './correction';
import { factText } from './fact-text';
import { isCorrected, type PostingView } from './posting-view';

const SHOWN: readonly PostingFieldName[] = [
  'title',
  'company',
  'agency',
  'places',
  'mode',
  'employment',
  'pay',
  'postedOn',
  'closesOn',
  'people',
  'language',
  'applyUrl',
  'externalId',
];

export interface FieldListProps {
  readonly view: PostingView;
  /** Keeps corrections on top of what was read; null takes one back. Left out while nothing is saved to correct. */
  readonly onCorrect?:
    ((field: CorrectableField, facts: Partial<PostingFacts> | null) => Promise<boolean>) | undefined;
}

/** Every field with what was read and from where; *not stated* and *could not be read* are told apart. */
export function FieldList({ view, onCorrect }: FieldListProps): ReactNode {
  return (
    <dl className="flex flex-col">
      {SHOWN.map((field) => (
        <PostingField key={field} field={field} view={view} onCorrect={onCorrect} />
      ))}
    </dl>
  );
}

function PostingField({
  field,
  view,
  onCorrect,
}: FieldListProps & { readonly field: PostingFieldName }): ReactNode {
  const evidence = view.evidence[field];
  const corrected = isCorrected(view, field);
  return (
    <FieldRow
      name={say({ key: `field.${field}` })}
      editable={onCorrect !== undefined}
      value={
        <Sourced
          field={field}
          evidence={evidence}
          value={factText(view.facts, field)}
          corrected={corrected}
          absence={i18n.t(evidence.state === 'unreadable' ? 'source.unreadable' : 'source.not_stated')}
        />
      }
      renderForm={
        onCorrect === undefined || !isCorrectable(field)
          ? undefined
          : (close) => {
              const keep = async (facts: Partial<PostingFacts> | null): Promise<void> => {
                if (await onCorrect(field, facts)) close();
              };
              return (
                <CorrectionForm
                  field={field}
                  facts={view.facts}
                  corrected={corrected}
                  onKeep={(facts) => void keep(facts)}
                  onUndo={() => void keep(null)}
                  onClose={close}
                />
              );
            }
      }
    />
  );
}
