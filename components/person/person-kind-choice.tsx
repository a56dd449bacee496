import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { say } from '@/utils/platform/say';
import type { PersonKind } from '@/utils/person/person';
import type { Sentence } from '@/utils/words/sentence';
import { personKindName } from './person-kind-name';

const KINDS = [
  'agency-recruiter',
  'in-house-recruiter',
  'hiring-manager',
  'contact',
] as const satisfies readonly PersonKind[];

export interface PersonKindChoiceProps {
  readonly kind: PersonKind;
  /** Why it is proposed; null where nothing tells. */
  readonly because: Sentence | null;
  /** The user said so. */
  readonly isConfirmed: boolean;
  readonly onChoose: (kind: PersonKind) => void;
}

/** What kind of contact somebody is: the proposal with its reason, and one press to confirm it or to say another. */
export function PersonKindChoice({ kind, because, isConfirmed, onChoose }: PersonKindChoiceProps): ReactNode {
  return (
    <div role="group" aria-label={i18n.t('person_kind.group')} className="flex flex-col gap-1.5">
      {!isConfirmed && (
        <p className="text-sm text-soft">
          {i18n.t('person_kind.proposed', { kind: personKindName(kind) })}
          {because !== null && <> {say(because)}</>}
        </p>
      )}
      <div className="flex flex-wrap gap-1.5">
        {KINDS.map((one) => (
          <Button
            key={one}
            small
            aria-pressed={isConfirmed && one === kind}
            icon={!isConfirmed && one === kind ? <Check size={14} aria-hidden /> : undefined}
            onClick={() => onChoose(one)}
          >
            {!isConfirmed && one === kind
              ? i18n.t('person_kind.confirm', { kind: personKindName(one) })
              : personKindName(one)}
          </Button>
        ))}
      </div>
    </div>
  );
}
