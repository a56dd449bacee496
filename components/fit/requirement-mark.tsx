import { Check, Circle, Contrast, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** Whether a requirement is met, partly met or not, as a sign with its word; null says that nothing is compared yet. */
export function RequirementMark({ credit }: { readonly credit: number | null }): ReactNode {
  const [word, tone, Icon] =
    credit === null
      ? ([i18n.t('posting.not_compared'), 'text-faint', Circle] as const)
      : credit >= 1
        ? ([i18n.t('posting.met'), 'text-head', Check] as const)
        : credit > 0
          ? ([i18n.t('posting.partly_met'), 'text-bills', Contrast] as const)
          : ([i18n.t('posting.not_met'), 'text-out', X] as const);
  return (
    <span className={`mt-0.5 ${tone}`} title={word}>
      <Icon size={16} strokeWidth={2.4} aria-hidden />
      <span className="sr-only">{word}</span>
    </span>
  );
}
