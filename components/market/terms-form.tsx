import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { LeftField } from '@/components/ui/left-field';
import { NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import type { MarketTerms } from '@/utils/market/market-terms';

export interface TermsFormProps {
  readonly terms: MarketTerms;
  /** Codes to choose my currency from. */
  readonly currencies: readonly string[];
  /** Currencies that saved ads use and that need a rate. */
  readonly missingRates: readonly string[];
  readonly onChange: (over: Partial<Omit<MarketTerms, 'id' | 'updatedAt'>>) => void;
}

/** What pay is measured with: my currency, rates, hours and weeks, my pay and the one I wish for. Kept field by field. */
export function TermsForm({ terms, currencies, missingRates, onChange }: TermsFormProps): ReactNode {
  const { currency, rates, hoursPerWeek, weeksPerYear, payNow, payWish, employer } = terms;
  const rated = [...new Set([...Object.keys(rates), ...missingRates])]
    .filter((code) => code !== currency)
    .sort();
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <SelectField
        label={i18n.t('market.currency')}
        value={currency}
        choices={currencies.map((value) => ({ value, label: value }))}
        onChange={(code) => onChange({ currency: code, rates: {} })}
      />
      <NumberField
        label={i18n.t('market.pay_now', { currency })}
        value={payNow}
        onCommit={(amount) => onChange({ payNow: amount })}
      />
      <NumberField
        label={i18n.t('market.pay_wish', { currency })}
        value={payWish}
        onCommit={(amount) => onChange({ payWish: amount })}
      />
      <LeftField
        label={i18n.t('market.employer')}
        hint={i18n.t('market.employer_hint')}
        value={employer}
        onCommit={(text) => onChange({ employer: text })}
      />
      <NumberField
        label={i18n.t('market.hours')}
        value={hoursPerWeek}
        min={1}
        max={80}
        onCommit={(hours) => hours !== null && onChange({ hoursPerWeek: hours })}
      />
      <NumberField
        label={i18n.t('market.weeks')}
        value={weeksPerYear}
        min={1}
        max={53}
        onCommit={(weeks) => weeks !== null && onChange({ weeksPerYear: weeks })}
      />
      {rated.map((code) => (
        <NumberField
          key={code}
          label={i18n.t('market.rate', { code, currency })}
          hint={missingRates.includes(code) ? i18n.t('market.rate_missing', { code }) : undefined}
          value={rates[code] ?? null}
          onCommit={(rate) => onChange({ rates: withRate(rates, code, rate) })}
        />
      ))}
    </div>
  );
}

function withRate(rates: MarketTerms['rates'], code: string, rate: number | null): MarketTerms['rates'] {
  const others = Object.entries(rates).filter(([other]) => other !== code);
  return Object.fromEntries(rate === null || rate === 0 ? others : [...others, [code, rate]]);
}
