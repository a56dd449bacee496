import { Banknote } from 'lucide-react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import { say } from '@/utils/platform/say';
import type { Goal } from '@/utils/goals/goal';
import { metWithin } from '@/utils/market/in-direction';
import type { MarketAd } from '@/utils/market/market-ad';
import type { MarketTerms } from '@/utils/market/market-terms';
import { priceAds } from '@/utils/market/price-ads';
import { wishedPay } from '@/utils/market/yearly-pay';
import { PayFindings } from './pay-findings';
import { PayTable } from './pay-table';
import { ScopeFields } from './scope-fields';
import { StripPlot } from './strip-plot';
import type { StripMark } from './strip-plot';
import { TermsForm } from './terms-form';
import type { TermsFormProps } from './terms-form';
import { unpricedText } from './unpriced-text';
import { useScope } from './use-scope';

export interface PayViewProps extends Pick<TermsFormProps, 'currencies' | 'onChange'> {
  /** Saved ones, and looked-at ones where the user has them kept. */
  readonly ads: readonly MarketAd[];
  readonly goals: readonly Goal[];
  readonly terms: MarketTerms;
  readonly now: Date;
}

/** What the ads pay, and where my pay and my wishes stand among them (F4). */
export function PayView({ ads, goals, terms, currencies, onChange, now }: PayViewProps): ReactNode {
  const lastYear = useMemo(() => metWithin(ads, now), [ads, now]);
  const scope = useScope(lastYear, goals);
  const { priced, unpriced, missingRates } = useMemo(() => priceAds(scope.ads, terms), [scope.ads, terms]);
  const { currency } = terms;
  const mine = said([
    { id: 'now', label: i18n.t('market.mark_now'), amount: terms.payNow },
    { id: 'wish', label: i18n.t('market.mark_wish'), amount: terms.payWish },
  ]);
  const direction = scope.goal?.direction ?? null;
  const wishes = said([
    {
      id: 'floor',
      label: i18n.t('market.mark_floor'),
      amount: wishedPay(direction?.payFloor ?? null, terms),
    },
    {
      id: 'target',
      label: i18n.t('market.mark_target'),
      amount: wishedPay(direction?.payTarget ?? null, terms),
    },
  ]);
  const viewed = priced.filter(({ isSaved }) => !isSaved).length;
  const caption = say({
    key: viewed === 0 ? 'market.caption' : 'market.caption_viewed',
    count: priced.length,
    params: { count: priced.length, viewed },
  });
  return (
    <div className="flex flex-col gap-5">
      <ScopeFields {...scope.fields} />
      <section aria-labelledby="pay-title" className="rounded-lg border border-line bg-card p-4 sm:p-5">
        <h2 id="pay-title" className={priced.length === 0 ? 'sr-only' : 'mb-2 text-md font-semibold'}>
          {caption}
        </h2>
        {priced.length === 0 ? (
          <EmptyState
            icon={<Banknote size={28} />}
            title={i18n.t('market.pay_empty')}
            action={
              <a href="#/jobs" className="text-star underline">
                {i18n.t('desk.to_jobs')}
              </a>
            }
          >
            {i18n.t('market.pay_empty_body')}
          </EmptyState>
        ) : (
          <>
            <PayFindings ads={priced} currency={currency} mine={mine} />
            <div className="my-4">
              <StripPlot label={caption} currency={currency} ads={priced} marks={[...mine, ...wishes]} />
            </div>
            <p className="text-xs text-faint">{i18n.t('market.legend')}</p>
            <details className="mt-3">
              <summary className="min-h-8 py-1 font-semibold text-star">{i18n.t('market.as_table')}</summary>
              <PayTable caption={caption} currency={currency} ads={priced} />
            </details>
          </>
        )}
        <Unpriced lines={unpricedText(unpriced)} />
      </section>
      <section aria-labelledby="terms-title" className="rounded-lg border border-line bg-card p-4 sm:p-5">
        <h2 id="terms-title" className="text-md font-semibold">
          {i18n.t('market.terms')}
        </h2>
        <p className="mb-3 text-soft">{i18n.t('market.terms_body')}</p>
        <TermsForm terms={terms} currencies={currencies} missingRates={missingRates} onChange={onChange} />
      </section>
    </div>
  );
}

/** The marks whose amount is known. */
function said(
  marks: readonly (Omit<StripMark, 'amount'> & { readonly amount: number | null })[],
): readonly StripMark[] {
  return marks.flatMap((mark) => (mark.amount === null ? [] : [{ ...mark, amount: mark.amount }]));
}

function Unpriced({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <div className="mt-4 border-t border-line pt-3 text-sm text-soft">
      <p>{i18n.t('market.unpriced')}</p>
      <ul className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
