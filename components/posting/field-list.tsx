import { Pencil } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Sourced } from '@/components/evidence/sourced';
import { joinClasses } from '@/components/ui/join-classes';
import { IconButton } from '@/components/ui/icon-button';
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
        <FieldRow key={field} field={field} view={view} onCorrect={onCorrect} />
      ))}
    </dl>
  );
}

function FieldRow({
  field,
  view,
  onCorrect,
}: FieldListProps & { readonly field: PostingFieldName }): ReactNode {
  const [open, setOpen] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const name = say({ key: `field.${field}` });
  const evidence = view.evidence[field];
  const close = (): void => {
    setOpen(false);
    pencil.current?.focus();
  };
  const keep = async (facts: Partial<PostingFacts> | null): Promise<void> => {
    if (onCorrect && isCorrectable(field) && (await onCorrect(field, facts))) close();
  };
  return (
    <div
      className={joinClasses(
        'grid items-start gap-x-2 border-t border-line py-1 first:border-t-0',
        onCorrect === undefined
          ? 'grid-cols-[minmax(4.5rem,28%)_minmax(0,1fr)]'
          : 'grid-cols-[minmax(4.5rem,28%)_minmax(0,1fr)_2rem]',
      )}
    >
      <dt className="py-1 text-sm leading-6 text-faint">{name}</dt>
      <dd className="py-1">
        <Sourced
          field={field}
          evidence={evidence}
          value={factText(view.facts, field)}
          corrected={isCorrected(view, field)}
          absence={i18n.t(evidence.state === 'unreadable' ? 'source.unreadable' : 'source.not_stated')}
        />
      </dd>
      {onCorrect !== undefined && isCorrectable(field) && (
        <dd>
          <IconButton
            ref={pencil}
            label={i18n.t('posting.correct', { field: name })}
            icon={<Pencil size={15} aria-hidden />}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        </dd>
      )}
      {open && isCorrectable(field) && (
        <dd className="col-span-full">
          <CorrectionForm
            field={field}
            facts={view.facts}
            corrected={isCorrected(view, field)}
            onKeep={(facts) => void keep(facts)}
            onUndo={() => void keep(null)}
            onClose={close}
          />
        </dd>
      )}
    </div>
  );
}
