import type { ReactNode } from 'react';

import { Checkbox } from '@/components/ui/checkbox';
import { filledCriteria } from './goal-of-draft';
import type { FieldsProps } from './fields-props';

export interface MustCheckboxProps extends FieldsProps {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly label: string;
}

/** Makes a criterion a must; not there until there is something it could hold for. */
export function MustCheckbox({ draft, change, criterion, label }: MustCheckboxProps): ReactNode {
  const others = draft.musts.filter((id) => id !== criterion);
  const filled = filledCriteria(draft).includes(criterion);
  if (!filled) return null;
  return (
    <Checkbox
      label={label}
      checked={draft.musts.includes(criterion)}
      onChange={(must) => change({ musts: must ? [...others, criterion] : others })}
    />
  );
}
