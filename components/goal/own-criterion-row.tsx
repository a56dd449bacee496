import { X } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { OwnDraft } from './own-draft';
import { WEIGHTS } from './weight-choices';

const KINDS: readonly OwnDraft['kind'][] = ['yes-no', 'number', 'rating'];
const KIND_WORDS: Readonly<Record<OwnDraft['kind'], string>> = {
  'yes-no': 'goal.own_yes_no',
  number: 'goal.own_number_kind',
  rating: 'goal.own_rating',
};

export interface OwnCriterionRowProps {
  readonly one: OwnDraft;
  /** Its place among them, from 0. */
  readonly index: number;
  readonly error: string | null;
  readonly onChange: (over: Partial<OwnDraft>) => void;
  readonly onRemove: () => void;
}

/** One criterion of the user's own: what is asked, how it is answered, how much it counts. */
export function OwnCriterionRow({ one, index, error, onChange, onRemove }: OwnCriterionRowProps): ReactNode {
  return (
    <fieldset className="grid min-w-0 grid-cols-2 gap-3 border-b border-line pb-3 sm:grid-cols-4">
      <legend className="sr-only">{i18n.t('goal.own_number', { number: index + 1 })}</legend>
      <div className="col-span-2">
        <TextField
          label={i18n.t('goal.own_name')}
          placeholder={i18n.t('goal.own_name_hint')}
          maxLength={200}
          value={one.name}
          onChange={(name) => onChange({ name })}
          error={error}
        />
      </div>
      <SelectField
        label={i18n.t('goal.own_kind')}
        value={one.kind}
        choices={KINDS.map((value) => ({
          value,
          label: say({ key: KIND_WORDS[value] }),
        }))}
        onChange={(kind) => onChange({ kind })}
      />
      <div className="flex items-end gap-1">
        <div className="min-w-0 grow">
          <SelectField
            label={i18n.t('goal.weight')}
            value={one.strength === 'must' ? 'must' : String(one.weight)}
            choices={[
              { value: 'must', label: i18n.t('goal.must') },
              ...WEIGHTS.map((weight) => ({ value: String(weight), label: String(weight) })),
            ]}
            onChange={(value) =>
              onChange(value === 'must' ? { strength: 'must' } : { strength: 'want', weight: Number(value) })
            }
          />
        </div>
        <IconButton
          className="mb-0.5"
          label={i18n.t('goal.remove_value', {
            value: one.name || i18n.t('goal.own_number', { number: index + 1 }),
          })}
          icon={<X size={16} aria-hidden />}
          onClick={onRemove}
        />
      </div>
      {one.kind === 'number' &&
        (['worst', 'best'] as const).map((end) => (
          <TextField
            key={end}
            label={say({ key: `goal.own_${end}` })}
            inputMode="decimal"
            maxLength={20}
            value={one[end]}
            onChange={(typed) => onChange({ [end]: typed })}
          />
        ))}
    </fieldset>
  );
}
