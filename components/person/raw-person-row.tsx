import { Check, UserPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { RawPerson } from '@/utils/capture/page-reading';

export interface RawPersonRowProps {
  readonly person: RawPerson;
  readonly saved: boolean;
  readonly busy?: boolean;
  /** Left out where nothing can be saved. */
  readonly onSave?: ((person: RawPerson) => void) | undefined;
}

const ROLES: Readonly<Record<string, () => string>> = {
  'job-poster': () => i18n.t('posting.people_poster'),
  'contact-block': () => i18n.t('posting.people_contact'),
  'running-text': () => i18n.t('posting.people_named'),
};

/** Somebody named on a page, with one press to save them. */
export function RawPersonRow({ person, saved, busy = false, onSave }: RawPersonRowProps): ReactNode {
  const role = person.role === undefined ? undefined : ROLES[person.role]?.();
  const line = [person.headline ?? person.organisation, role]
    .filter((part) => part !== undefined)
    .join(' · ');
  return (
    <li className="flex items-center gap-3 py-1.5">
      <div className="min-w-0 grow">
        <p className="font-semibold">{person.name}</p>
        {line !== '' && <p className="text-xs text-faint">{line}</p>}
      </div>
      {saved ? (
        <span className="inline-flex min-h-9 items-center gap-1.5 text-sm font-semibold text-head">
          <Check size={16} aria-hidden />
          {i18n.t('person.saved')}
        </span>
      ) : (
        onSave !== undefined && (
          <Button
            className="shrink-0"
            busy={busy}
            icon={<UserPlus size={16} aria-hidden />}
            aria-label={i18n.t('person.save', { name: person.name })}
            onClick={() => onSave(person)}
          >
            {i18n.t('person.save_short')}
          </Button>
        )
      )}
    </li>
  );
}
