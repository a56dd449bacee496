import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Quote } from '@/components/ui/quote';
import type { GapRow } from '@/utils/gaps/gap-table';
import { fromMinor } from '@/utils/money/minor-units';
import { say } from '@/utils/platform/say';
import type { JobOf } from './job-of';

/** So many quotes are shown at first. */
const FIRST = 5;

export interface GapEvidenceProps {
  readonly row: GapRow;
  readonly jobOf: JobOf;
}

/** The ads behind a gap's numbers, each with its own words; those the skill alone would open come first and say so. */
export function GapEvidence({ row, jobOf }: GapEvidenceProps): ReactNode {
  const [all, setAll] = useState(false);
  const opens = new Set(row.opens);
  const sorted = row.behind.toSorted(
    (a, b) => Number(opens.has(b.postingId)) - Number(opens.has(a.postingId)),
  );
  const hidden = all ? 0 : sorted.length - FIRST;
  return (
    <div className="flex flex-col gap-2">
      <ul className="flex flex-col gap-2">
        {(hidden > 0 ? sorted.slice(0, FIRST) : sorted).map(({ postingId, quote }) => {
          const job = jobOf(postingId);
          return (
            <li key={postingId} className="flex flex-col gap-0.5">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <a
                  href={job.href}
                  className="font-semibold underline-offset-3 hover:text-star hover:underline"
                >
                  {job.title}
                </a>
                {job.company !== null && <span className="text-sm text-soft">{job.company}</span>}
                {opens.has(postingId) && (
                  <span className="text-sm font-semibold text-head">{i18n.t('gap.opens_this')}</span>
                )}
              </p>
              <Quote>{quote}</Quote>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button small variant="ghost" className="self-start" onClick={() => setAll(true)}>
          {i18n.t('posting.show_rest', { count: hidden })}
        </Button>
      )}
      {row.pay !== null && (
        <p className="text-sm text-soft">{say({ key: 'gap.pay', params: payParams(row.pay) })}</p>
      )}
    </div>
  );
}

function payParams({ with: asked, without, currency }: NonNullable<GapRow['pay']>): Record<string, string> {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency, maximumFractionDigits: 0 });
  return {
    asked: format.format(fromMinor(asked, currency)),
    without: format.format(fromMinor(without, currency)),
  };
}
