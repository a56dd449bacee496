import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { SelectField } from '@/components/ui/select-field';
import type { Goal } from '@/utils/goals/goal';

export interface ScopeFieldsProps {
  readonly goals: readonly Goal[];
  readonly goalId: string;
  readonly onGoal: (id: string) => void;
  readonly places: readonly string[];
  readonly place: string;
  readonly onPlace: (place: string) => void;
}

/** Which ads are looked at: those of a direction, and of a place. Empty means all. */
export function ScopeFields({ goals, goalId, onGoal, places, place, onPlace }: ScopeFieldsProps): ReactNode {
  const directed = goals.filter(({ direction }) => direction !== null);
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SelectField
        label={i18n.t('market.direction')}
        value={goalId}
        choices={[
          { value: '', label: i18n.t('market.every_direction') },
          ...directed.map(({ id, statement }) => ({ value: id, label: statement })),
        ]}
        onChange={onGoal}
      />
      <SelectField
        label={i18n.t('market.place_of_work')}
        value={place}
        choices={[
          { value: '', label: i18n.t('market.every_place') },
          ...places.map((value) => ({ value, label: value })),
        ]}
        onChange={onPlace}
      />
    </div>
  );
}
