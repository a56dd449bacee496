import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { FieldsProps } from './fields-props';
import { PERIODS, periodWord } from './goal-words';
import { currencyCodes } from './home-currency';

/** The least pay and the pay aimed for, in one currency and period. */
export function PayFields({ draft, change, problemOf }: FieldsProps): ReactNode {
  const currencies = useMemo(() => {
    const names = new Intl.DisplayNames(undefined, { type: 'currency' });
    return currencyCodes(draft.currency).map((value) => ({
      value,
      label: `${value} · ${names.of(value) ?? value}`,
    }));
  }, [draft.currency]);

  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-[1fr_1fr_1.2fr_0.8fr]">
      <TextField
        label={i18n.t('goal.floor')}
        inputMode="decimal"
        maxLength={40}
        value={draft.floor}
        onChange={(floor) => change({ floor })}
        error={problemOf('floor')}
      />
      <TextField
        label={i18n.t('goal.target')}
        inputMode="decimal"
        maxLength={40}
        value={draft.target}
        onChange={(target) => change({ target })}
        error={problemOf('target')}
      />
      <SelectField
        label={i18n.t('goal.currency')}
        value={draft.currency}
        choices={currencies}
        onChange={(currency) => change({ currency })}
        error={problemOf('currency')}
      />
      <SelectField
        label={i18n.t('goal.period')}
        value={draft.period}
        choices={PERIODS.map((value) => ({ value, label: say(periodWord(value)) }))}
        onChange={(period) => change({ period })}
      />
    </div>
  );
}
