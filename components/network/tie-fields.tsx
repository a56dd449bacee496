import { useMemo, type ReactNode } from 'react';

import { i18n } from '#i18n';
import { KeptTextArea } from '@/components/store/kept-text-area';
import { useLatestEdits } from '@/components/store/use-latest-edits';
import { Checkbox } from '@/components/ui/checkbox';
import { SelectField } from '@/components/ui/select-field';
import type { Goal } from '@/utils/goals/goal';
import type { SuggestedArea } from '@/utils/network/suggest-areas';
import type { Priority, Tie, Tier } from '@/utils/network/tie';
import { AreaPicker } from './area-picker';
import { priorityChoices, tierChoices } from './network-words';

export interface TieFieldsProps {
  readonly tie: Tie;
  readonly suggested: readonly SuggestedArea[];
  readonly goals: readonly Goal[];
  /** They recruit, so it matters what for. */
  readonly recruits: boolean;
  readonly onChange: (tie: Tie) => Promise<boolean>;
}

const PRIORITIES: Readonly<Record<`${Priority}`, Priority>> = { '1': 1, '2': 2, '3': 3 };

/** What I say of how I stand to somebody: areas, how often to be in touch, and what they care about. */
export function TieFields({ tie: stored, suggested, goals, recruits, onChange }: TieFieldsProps): ReactNode {
  const { rows, edit, drop } = useLatestEdits(useMemo(() => [stored], [stored]));
  const tie = rows?.[0] ?? stored;
  const keep = async (over: Partial<Tie>): Promise<boolean> => {
    const edited = edit({ ...tie, ...over });
    const kept = await onChange(edited);
    if (!kept) drop(edited);
    return kept;
  };
  const change = (over: Partial<Tie>): void => void keep(over);
  return (
    <div className="flex flex-col gap-3">
      {(recruits || tie.areas.length > 0) && (
        <fieldset>
          <legend className="mb-1 text-sm font-semibold">{i18n.t('network.areas')}</legend>
          <AreaPicker areas={tie.areas} suggested={suggested} onChange={(areas) => change({ areas })} />
        </fieldset>
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(10.5rem,1fr))] gap-3">
        <SelectField<Tier | ''>
          label={i18n.t('network.tier')}
          value={tie.tier ?? ''}
          choices={[{ value: '', label: i18n.t('network.tier_none') }, ...tierChoices()]}
          onChange={(tier) => change({ tier: tier === '' ? null : tier })}
        />
        <SelectField
          label={i18n.t('network.priority')}
          value={`${tie.priority}`}
          choices={priorityChoices()}
          onChange={(priority) => change({ priority: PRIORITIES[priority] })}
        />
        {goals.length > 0 && (
          <SelectField
            label={i18n.t('network.for_goal')}
            value={goals.some(({ id }) => id === tie.goalId) ? (tie.goalId ?? '') : ''}
            choices={[
              { value: '', label: i18n.t('network.for_goal_none') },
              ...goals.map(({ id, statement }) => ({ value: id, label: statement })),
            ]}
            onChange={(goalId) => change({ goalId: goalId === '' ? null : goalId })}
          />
        )}
      </div>
      <Checkbox
        label={i18n.t('network.internal')}
        checked={tie.isInternal}
        onChange={(isInternal) => change({ isInternal })}
      />
      <KeptTextArea
        label={i18n.t('network.interests')}
        hint={i18n.t('network.interests_hint')}
        rows={1}
        draftKey={`interests:${tie.id}`}
        stored={tie.interests}
        commit={(interests) => keep({ interests })}
      />
    </div>
  );
}
