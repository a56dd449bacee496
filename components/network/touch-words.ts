import { i18n } from '#i18n';
import type { Touch } from '@/utils/network/touch-queue';
import { say } from '@/utils/platform/say';
import { roughSpan } from '@/utils/time/rough-span';

/** Why somebody is in the queue, in a sentence. */
export function touchWords({ reason, days, hadContact, step, offersFirst }: Touch): string {
  const parts: string[] = [];
  if (reason === 'agreed' && step !== null)
    parts.push(
      i18n.t('network.because_agreed', {
        what: step.what === '' ? i18n.t('exchange.next_any') : step.what,
      }),
    );
  else {
    const { unit, count } = roughSpan(days);
    const why = !hadContact ? 'new' : reason === 'interval' ? 'interval' : 'weak_tie';
    parts.push(say({ key: SINCE[why][unit], count, params: { count } }));
  }
  if (offersFirst) parts.push(i18n.t('network.because_offer'));
  return parts.join(reason === 'agreed' ? ' · ' : ' ');
}

const SINCE = {
  new: {
    days: 'network.because_new',
    months: 'network.because_new_months',
    years: 'network.because_new_years',
  },
  interval: {
    days: 'network.because_interval',
    months: 'network.because_interval_months',
    years: 'network.because_interval_years',
  },
  weak_tie: {
    days: 'network.because_weak_tie',
    months: 'network.because_weak_tie_months',
    years: 'network.because_weak_tie_years',
  },
} as const;
