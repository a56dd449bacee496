import { i18n } from '#i18n';
import { useProfile } from '@/components/fit/use-profile';
import { homeCurrency } from '@/components/goal/home-currency';
import { useTerms } from '@/components/market/use-terms';
import type { NorthingDb } from '@/utils/db/northing-db';
import type { Decision } from '@/utils/decision/decision';
import { prefillDecision, type KnownOfOption } from '@/utils/decision/prefill-decision';
import { judge } from '@/utils/fit/judge';
import { yearlyPay } from '@/utils/market/yearly-pay';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';

const percent = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : 100 * share;

/** Fills a comparison with pay, Ready and Toward of its saved jobs, and with my own pay for staying. */
export function useFilledDecision(
  db: NorthingDb,
  postings: readonly Posting[],
): (decision: Decision) => Decision {
  const profile = useProfile(db);
  const { terms } = useTerms(db, homeCurrency(navigator.language));
  return (decision) => {
    if (profile.state === 'loading' || terms === undefined) return decision;
    const known = new Map<string, KnownOfOption>();
    for (const { id, postingId, isStaying } of decision.options) {
      if (isStaying) known.set(id, { pay: terms.payNow, ready: null, toward: null });
      const posting = postings.find((one) => one.id === postingId);
      if (posting === undefined) continue;
      const { pay, employment } = currentFacts(posting);
      const yearly = yearlyPay(pay, employment, terms);
      const { ready, toward } = judge(posting, profile.profile, profile.goals, profile.thresholds);
      known.set(id, {
        pay: typeof yearly === 'string' ? null : yearly.mid,
        ready: percent(ready.score),
        toward: percent(toward[0]?.expected),
      });
    }
    return prefillDecision(decision, known, {
      pay: i18n.t('choice.known_pay'),
      ready: i18n.t('choice.known_ready'),
      toward: i18n.t('choice.known_toward'),
      currency: terms.currency,
    });
  };
}
