import { Radar as RadarIcon } from 'lucide-react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import type { Goal } from '@/utils/goals/goal';
import type { MarketAd } from '@/utils/market/market-ad';
import type { MarketTerms } from '@/utils/market/market-terms';
import { LEAST_IN_WINDOW, radarOf } from '@/utils/market/radar';
import { RadarWindows } from './radar-windows';
import { ScopeFields } from './scope-fields';
import { SkillChanges } from './skill-changes';
import { useScope } from './use-scope';

export interface RadarViewProps {
  /** Saved ones, and looked-at ones where the user has them kept. */
  readonly ads: readonly MarketAd[];
  readonly goals: readonly Goal[];
  readonly terms: MarketTerms;
  readonly now: Date;
}

/** What moves among the ads of a direction: counts always, change only from six ads against six (F15). */
export function RadarView({ ads, goals, terms, now }: RadarViewProps): ReactNode {
  const scope = useScope(ads, goals);
  const radar = useMemo(() => radarOf(scope.ads, terms, now), [scope.ads, terms, now]);
  const { change, needed } = radar;
  return (
    <div className="flex flex-col gap-5">
      <ScopeFields {...scope.fields} />
      <div className="rounded-lg border border-line bg-card p-4 sm:p-5">
        {radar.now.ads + radar.before.ads === 0 ? (
          <EmptyState
            icon={<RadarIcon size={28} />}
            title={i18n.t('radar.empty')}
            action={
              <a href="#/jobs" className="text-star underline">
                {i18n.t('desk.to_jobs')}
              </a>
            }
          >
            {i18n.t('radar.empty_body')}
          </EmptyState>
        ) : (
          <RadarWindows radar={radar} currency={terms.currency} />
        )}
      </div>
      <section aria-labelledby="radar-change" className="rounded-lg border border-line bg-card p-4 sm:p-5">
        <h2 id="radar-change" className="mb-2 text-md font-semibold">
          {i18n.t('radar.change')}
        </h2>
        {change === null ? (
          <p className="text-soft">
            {i18n.t('radar.too_few', {
              least: String(LEAST_IN_WINDOW),
              now: String(needed.now),
              before: String(needed.before),
            })}
          </p>
        ) : (
          <>
            <div className="grid gap-5 lg:grid-cols-2">
              <SkillChanges title={i18n.t('radar.rising')} changes={change.rising} />
              <SkillChanges title={i18n.t('radar.falling')} changes={change.falling} />
            </div>
            <p className="mt-3 text-xs text-faint">{i18n.t('radar.legend')}</p>
          </>
        )}
      </section>
    </div>
  );
}
