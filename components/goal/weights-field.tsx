import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { SelectField } from '@/components/ui/select-field';
import { criterionWeights } from '@/utils/fit/weights';
import type { CriterionSetting } from '@/utils/goals/criterion-setting';
import { say } from '@/utils/platform/say';
import type { FieldsProps } from './fields-props';
import { ENTRY_CRITERIA } from './goal-of-draft';
import { WEIGHTS } from './weight-choices';

/** These are musts or nothing. */
const NOT_WEIGHED: ReadonlySet<string> = new Set(['skills-must', ...ENTRY_CRITERIA]);

/** How much each criterion counts: the usual weight, another one, or not at all. Nothing here moves by itself. */
export function WeightsField({ draft, change }: FieldsProps): ReactNode {
  const put = (id: string, value: string): void => {
    const others = draft.criteria.filter((setting) => setting.id !== id);
    const setting: CriterionSetting | null =
      value === 'usual'
        ? null
        : value === 'off'
          ? { id, strength: 'off', weight: null }
          : { id, strength: 'want', weight: Number(value) };
    change({ criteria: setting === null ? others : [...others, setting] });
  };
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2">
      {Object.entries(criterionWeights)
        .filter(([id]) => !NOT_WEIGHED.has(id))
        .map(([id, usual]) => {
          const setting = draft.criteria.find((one) => one.id === id);
          const name = say({ key: `goal.counts_${id.replaceAll('-', '_')}` });
          return (
            <li key={id} className="flex items-center gap-3 py-1">
              <span className="min-w-0 grow">{name}</span>
              <div className="w-32 shrink-0">
                <SelectField
                  label={i18n.t('goal.weight_of', { name })}
                  labelHidden
                  value={valueOf(setting)}
                  choices={[
                    { value: 'usual', label: i18n.t('goal.weight_usual', { weight: usual }) },
                    ...WEIGHTS.map((weight) => ({ value: String(weight), label: String(weight) })),
                    { value: 'off', label: i18n.t('goal.weight_off') },
                  ]}
                  onChange={(value) => put(id, value)}
                />
              </div>
            </li>
          );
        })}
    </ul>
  );
}

function valueOf(setting: CriterionSetting | undefined): string {
  if (setting === undefined) return 'usual';
  if (setting.strength === 'off') return 'off';
  return setting.weight === null ? 'usual' : String(setting.weight);
}
