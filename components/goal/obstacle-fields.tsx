import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Notice } from '@/components/ui/notice';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { FiveSteps } from '@/utils/goals/goal';
import { say } from '@/utils/platform/say';
import type { FieldsProps } from './fields-props';

const STEPS: readonly FiveSteps[] = [1, 2, 3, 4, 5];

/** How one will get there: what shows it, what stands in the way and what to do then, how hard and how likely it feels. */
export function ObstacleFields({ draft, change, problemOf }: FieldsProps): ReactNode {
  const { measure } = draft;
  const shaky = (draft.difficulty ?? 0) >= 4 && draft.confidence !== null && draft.confidence <= 2;
  return (
    <>
      <fieldset className="min-w-0">
        <legend className="mb-1 text-sm font-semibold">{i18n.t('goal.measure')}</legend>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {(['start', 'current', 'target', 'unit'] as const).map((part) => (
            <TextField
              key={part}
              label={say({ key: `goal.measure_${part}` })}
              inputMode={part === 'unit' ? 'text' : 'decimal'}
              maxLength={part === 'unit' ? 60 : 20}
              value={measure[part]}
              onChange={(typed) => change({ measure: { ...measure, [part]: typed } })}
              error={part === 'target' ? problemOf('measure') : null}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        label={i18n.t('goal.obstacle')}
        hint={i18n.t('goal.obstacle_hint')}
        maxLength={2_000}
        value={draft.obstacle}
        onChange={(obstacle) => change({ obstacle })}
      />
      <TextField
        label={i18n.t('goal.if_then')}
        hint={i18n.t('goal.if_then_hint')}
        maxLength={2_000}
        value={draft.ifThen}
        onChange={(ifThen) => change({ ifThen })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <FiveStepsField
          label={i18n.t('goal.difficulty')}
          value={draft.difficulty}
          onChange={(difficulty) => change({ difficulty })}
        />
        <FiveStepsField
          label={i18n.t('goal.confidence')}
          value={draft.confidence}
          onChange={(confidence) => change({ confidence })}
        />
      </div>
      {shaky && <Notice kind="info" title={i18n.t('goal.shaky')} />}
    </>
  );
}

interface FiveStepsFieldProps {
  readonly label: string;
  readonly value: FiveSteps | null;
  readonly onChange: (value: FiveSteps | null) => void;
}

function FiveStepsField({ label, value, onChange }: FiveStepsFieldProps): ReactNode {
  return (
    <SelectField
      label={label}
      value={value === null ? '' : String(value)}
      choices={[
        { value: '', label: i18n.t('goal.not_said') },
        ...STEPS.map((step) => ({ value: String(step), label: say({ key: `goal.step_${step}` }) })),
      ]}
      onChange={(typed) => onChange(STEPS.find((step) => String(step) === typed) ?? null)}
    />
  );
}
