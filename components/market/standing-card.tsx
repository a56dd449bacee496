import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { NumberField } from '@/components/ui/number-field';
import { outcomesGap, runwayMonths } from '@/utils/decision/return-on-me';
import type { MarketTerms, Outcome } from '@/utils/market/market-terms';

export interface StandingCardProps {
  readonly terms: MarketTerms;
  readonly onChange: (over: Partial<Omit<MarketTerms, 'id' | 'updatedAt'>>) => void;
}

const OUTCOMES: readonly Outcome[] = ['fulfilment', 'balance', 'goals', 'security'];
const UNSAID = { importance: 5, now: 5 };
const MOST = 10;

/** How long savings last, and how far the four outcomes are from what matters (F10). */
export function StandingCard({ terms, onChange }: StandingCardProps): ReactNode {
  const { currency, savings, monthlySpend, outcomes } = terms;
  const months = runwayMonths(savings, monthlySpend);
  const rated = outcomes ?? { fulfilment: UNSAID, balance: UNSAID, goals: UNSAID, security: UNSAID };
  const gap = outcomes === null ? null : outcomesGap(Object.values(outcomes));
  return (
    <div className="grid gap-5 rounded-lg border border-line bg-card p-4 sm:p-5 lg:grid-cols-2">
      <div className="flex flex-col gap-2">
        <div className="grid grid-cols-2 gap-2">
          <NumberField
            label={i18n.t('directions.savings', { currency })}
            value={savings}
            onCommit={(value) => onChange({ savings: value })}
          />
          <NumberField
            label={i18n.t('directions.spend', { currency })}
            value={monthlySpend}
            onCommit={(value) => onChange({ monthlySpend: value })}
          />
        </div>
        <p className="text-soft">
          {months === null
            ? i18n.t('directions.runway_unknown')
            : i18n.t('directions.runway', {
                months: new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(months),
              })}
        </p>
      </div>
      <div className="flex flex-col gap-2">
        {OUTCOMES.map((outcome, at) => (
          <div key={outcome} className="grid grid-cols-[minmax(0,1fr)_6rem_6rem] items-end gap-2">
            <p className="pb-1.5">{i18n.t(`directions.outcome_${outcome}`)}</p>
            {(['importance', 'now'] as const).map((part) => (
              <NumberField
                key={part}
                label={i18n.t(`directions.rating_${part}`)}
                labelHidden={at > 0}
                value={rated[outcome][part]}
                max={MOST}
                onCommit={(value) =>
                  onChange({ outcomes: { ...rated, [outcome]: { ...rated[outcome], [part]: value ?? 0 } } })
                }
              />
            ))}
          </div>
        ))}
        <p className="text-soft">
          {gap === null
            ? i18n.t('directions.outcomes_unsaid')
            : i18n.t('directions.outcomes_gap', {
                gap: new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(gap),
              })}
        </p>
      </div>
    </div>
  );
}
