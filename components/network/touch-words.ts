import { i18n } from '#i18n';
import type { Touch } from '@/utils/network/touch-queue';
import { say } from '@/utils/platform/say';

/** Why somebody is in the queue, in a sentence. */
export function touchWords({ reason, days, hadContact, step, offersFirst }: Touch): string {
  const parts: string[] = [];
  if (reason === 'agreed' && step !== null)
    parts.push(
      i18n.t('network.because_agreed', {
        what: step.what === '' ? i18n.t('exchange.next_any') : step.what,
      }),
    );
  else if (!hadContact) parts.push(say({ key: 'network.because_new', count: days, params: { count: days } }));
  else
    parts.push(
      say({
        key: reason === 'interval' ? 'network.because_interval' : 'network.because_weak_tie',
        count: days,
        params: { count: days },
      }),
    );
  if (offersFirst) parts.push(i18n.t('network.because_offer'));
  return parts.join(reason === 'agreed' ? ' · ' : ' ');
}
