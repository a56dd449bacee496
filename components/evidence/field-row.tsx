import { Pencil } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { joinClasses } from '@/components/ui/join-classes';

export interface FieldRowProps {
  readonly name: string;
  readonly value: ReactNode;
  /** Fields of this list can be put right, so that there is room for the pencil. */
  readonly editable: boolean;
  /** The form that puts this one right; it is given what closes it. Left out where there is none. */
  readonly renderForm?: ((close: () => void) => ReactNode) | undefined;
}

/** One field with its label and value, and the form to put it right in its place. */
export function FieldRow({ name, value, editable, renderForm }: FieldRowProps): ReactNode {
  const [form, setForm] = useState<'never' | 'open' | 'closed'>('never');
  const pencil = useRef<HTMLButtonElement>(null);
  const open = form === 'open';
  useEffect(() => {
    if (form === 'closed') pencil.current?.focus();
  }, [form]);
  return (
    <div
      className={joinClasses(
        'grid items-start gap-x-2 border-t border-line py-1 first:border-t-0',
        editable
          ? 'grid-cols-[minmax(4.5rem,28%)_minmax(0,1fr)_2rem]'
          : 'grid-cols-[minmax(4.5rem,28%)_minmax(0,1fr)]',
      )}
    >
      <dt className="py-1 text-sm leading-6 text-faint">{name}</dt>
      <dd className="py-1">{value}</dd>
      {renderForm !== undefined && (
        <dd>
          <IconButton
            ref={pencil}
            label={i18n.t('posting.correct', { field: name })}
            icon={<Pencil size={15} aria-hidden />}
            aria-expanded={open}
            onClick={() => setForm(open ? 'closed' : 'open')}
          />
        </dd>
      )}
      {open && renderForm !== undefined && (
        <dd className="col-span-full">{renderForm(() => setForm('closed'))}</dd>
      )}
    </div>
  );
}
