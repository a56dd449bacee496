import { X } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { LeftField } from '@/components/ui/left-field';
import { NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { exposure } from '@/utils/decision/decision';
import type { Adverse, Decision } from '@/utils/decision/decision';

export interface ChoiceFormProps {
  readonly decision: Decision;
  readonly now: () => string;
  readonly newId: () => string;
  readonly onChange: (decision: Decision) => void;
}

const MIDDLE = 3;
const MOST = 5;

/** What may go wrong with each option, what I choose, why, and when I look at it again (C16). */
export function ChoiceForm({ decision, now, newId, onChange }: ChoiceFormProps): ReactNode {
  const { options, adverse, chosenId, why, revisitOn } = decision;
  const [what, setWhat] = useState('');
  const [optionId, setOption] = useState(options.at(-1)?.id ?? '');
  const nameOf = (id: string): string => options.find((option) => option.id === id)?.name ?? '';
  const replace = (id: string, over: Partial<Adverse>): void =>
    onChange({ ...decision, adverse: adverse.map((one) => (one.id === id ? { ...one, ...over } : one)) });
  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-col gap-2">
        {adverse
          .toSorted((one, other) => exposure(other) - exposure(one))
          .map((risk) => (
            <li
              key={risk.id}
              className="grid grid-cols-[1fr_1fr_auto] items-end gap-2 sm:grid-cols-[minmax(0,1fr)_5.5rem_5.5rem_auto]"
            >
              <p className="max-sm:col-span-3 sm:pb-1.5">
                {risk.what}{' '}
                <span className="text-soft">
                  {nameOf(risk.optionId)} · {i18n.t('choice.exposure', { n: String(exposure(risk)) })}
                </span>
              </p>
              {(['likelihood', 'impact'] as const).map((part) => (
                <NumberField
                  key={part}
                  label={i18n.t(`choice.${part}`)}
                  value={risk[part]}
                  min={1}
                  max={MOST}
                  onCommit={(value) => replace(risk.id, { [part]: Math.round(value ?? MIDDLE) })}
                />
              ))}
              <IconButton
                label={i18n.t('choice.drop', { name: risk.what })}
                icon={<X size={16} aria-hidden />}
                onClick={() => onChange({ ...decision, adverse: adverse.filter(({ id }) => id !== risk.id) })}
              />
            </li>
          ))}
      </ul>
      <form
        className="grid items-end gap-2 sm:grid-cols-[minmax(0,1fr)_14rem_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          if (what.trim() === '') return;
          const risk = { id: newId(), optionId, what: what.trim(), likelihood: MIDDLE, impact: MIDDLE };
          onChange({ ...decision, adverse: [...adverse, risk] });
          setWhat('');
        }}
      >
        <TextField label={i18n.t('choice.adverse')} maxLength={500} value={what} onChange={setWhat} />
        <SelectField
          label={i18n.t('choice.swap_option')}
          value={optionId}
          choices={options.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setOption}
        />
        <Button type="submit">{i18n.t('choice.add')}</Button>
      </form>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={i18n.t('choice.chosen')}
          value={chosenId ?? ''}
          choices={[
            { value: '', label: i18n.t('choice.open') },
            ...options.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) =>
            onChange({ ...decision, chosenId: id === '' ? null : id, decidedAt: id === '' ? null : now() })
          }
        />
        <TextField
          label={i18n.t('choice.revisit')}
          type="date"
          value={revisitOn ?? ''}
          onChange={(day) => onChange({ ...decision, revisitOn: day === '' ? null : day })}
        />
      </div>
      <LeftField
        label={i18n.t('choice.why')}
        rows={3}
        maxLength={4000}
        value={why}
        onCommit={(text) => onChange({ ...decision, why: text })}
      />
    </div>
  );
}
