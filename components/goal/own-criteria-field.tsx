import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { say } from '@/utils/platform/say';
import type { FieldsProps } from './fields-props';
import { OwnCriterionRow } from './own-criterion-row';
import type { OwnDraft } from './own-draft';

/** More than anyone would answer for every job. */
const MOST = 20;

/** Criteria of the user's own; each job is answered for by hand, in the panel. */
export function OwnCriteriaField({ draft, change, problemOf }: FieldsProps): ReactNode {
  const { own } = draft;
  const [all, setAll] = useState(false);
  const shown = all ? own : own.slice(0, MOST);
  const hidden = own.length - shown.length;
  const error = problemOf('own');
  return (
    <>
      {shown.map((one, index) => (
        <OwnCriterionRow
          key={one.id}
          one={one}
          index={index}
          error={index === shown.length - 1 ? error : null}
          onChange={(over) =>
            change({ own: own.map((other) => (other.id === one.id ? { ...other, ...over } : other)) })
          }
          onRemove={() => change({ own: own.filter(({ id }) => id !== one.id) })}
        />
      ))}
      {hidden > 0 && (
        <Button variant="ghost" className="self-start" onClick={() => setAll(true)}>
          {say({ key: 'posting.show_rest', params: { count: hidden } })}
        </Button>
      )}
      {own.length < MOST ? (
        <Button
          variant="ghost"
          className="self-start"
          icon={<Plus size={15} aria-hidden />}
          onClick={() => change({ own: [...own, blankOwn()] })}
        >
          {i18n.t('goal.own_add')}
        </Button>
      ) : (
        <p className="text-sm text-faint">{i18n.t('goal.own_enough', { most: MOST })}</p>
      )}
    </>
  );
}

const blankOwn = (): OwnDraft => ({
  id: crypto.randomUUID(),
  name: '',
  kind: 'yes-no',
  strength: 'want',
  weight: 5,
  worst: '',
  best: '',
});
