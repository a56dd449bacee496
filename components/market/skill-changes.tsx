import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { SkillChange } from '@/utils/market/radar';
import type { Share } from '@/utils/market/wilson';
import { formatShare } from './format-money';

export interface SkillChangesProps {
  readonly title: string;
  readonly changes: readonly SkillChange[];
}

/** Skills that rose or fell: both windows with their counts and ranges, in words and as two marks on a line. */
export function SkillChanges({ title, changes }: SkillChangesProps): ReactNode {
  return (
    <div>
      <h3 className="mb-1 font-semibold">{title}</h3>
      {changes.length === 0 ? (
        <p className="text-soft">{i18n.t('radar.none')}</p>
      ) : (
        <ul>
          {changes.map(({ key, label, before, now, isClear }) => (
            <li key={key} className="border-t border-line py-2 first:border-t-0">
              <p>
                <span className="font-semibold">{label}</span>{' '}
                <span className="text-soft">
                  {i18n.t('radar.from_to', { before: said(before), now: said(now) })}
                </span>
              </p>
              <Ranges before={before} now={now} />
              <p className="text-xs text-faint">{isClear ? i18n.t('radar.clear') : i18n.t('radar.chance')}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function said({ count, of, low, high }: Share): string {
  return i18n.t('radar.share', {
    k: String(count),
    n: String(of),
    low: formatShare(low),
    high: formatShare(high),
  });
}

/** Above, hollow: before; below, filled: now. From 0 to 100 %. The sentence beside it says the same. */
function Ranges({ before, now }: { readonly before: Share; readonly now: Share }): ReactNode {
  const at = (share: number): string => `${2 + share * 96}%`;
  return (
    <svg aria-hidden="true" width="100%" height={24} className="my-1 block max-w-md">
      <line x1="2%" x2="98%" y1={12} y2={12} className="stroke-line" />
      <line x1={at(before.low)} x2={at(before.high)} y1={6} y2={6} strokeWidth={2} className="stroke-edge" />
      <circle cx={at(before.share)} cy={6} r={4} strokeWidth={1.5} className="fill-card stroke-ink" />
      <line x1={at(now.low)} x2={at(now.high)} y1={18} y2={18} strokeWidth={2} className="stroke-star" />
      <circle cx={at(now.share)} cy={18} r={4} className="fill-star" />
    </svg>
  );
}
