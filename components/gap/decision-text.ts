import { i18n } from '#i18n';
import { dayText } from '@/components/ui/time-text';
import type { GapDecision } from '@/utils/gaps/gap-decision';

/** A decision in one line: what, by when, in how many hours, or why not, and when to look again. */
export function decisionText({
  decision,
  reason,
  activity,
  on,
  hours,
  started,
  reviewOn,
}: GapDecision): string {
  const parts =
    decision === 'close'
      ? [
          i18n.t(started ? 'gap.closing_started' : 'gap.closing', { activity }),
          on === null ? '' : i18n.t('gap.by_day', { day: dayText(on) }),
          hours === null ? '' : i18n.t('gap.in_hours', { hours }),
        ]
      : decision === 'leave'
        ? [i18n.t('gap.left', { reason })]
        : [i18n.t('gap.put_off'), reason];
  const review = reviewOn === null ? '' : i18n.t('gap.review_on', { day: dayText(reviewOn) });
  return [...parts, review].filter((part) => part !== '').join(' · ');
}
