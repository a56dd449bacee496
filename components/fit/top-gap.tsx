import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Quote } from '@/components/ui/quote';
import type { Ready } from '@/utils/fit/report';
import type { AskedBy } from '@/utils/db/postings';
import { say } from '@/utils/platform/say';
import { openRequirements } from './open-requirements';
import { RequirementMark } from './requirement-mark';

export interface TopGapProps {
  readonly ready: Ready;
  /** How many saved jobs ask for it too; null while that is not known, and where none is saved. */
  readonly asked: AskedBy | null;
}

/** The gap that stands first in the way, with the words that ask for it and how many saved jobs ask for it too; nothing when there is none. */
export function TopGap({ ready, asked }: TopGapProps): ReactNode {
  const [first, ...others] = openRequirements(ready);
  if (first === undefined) return null;
  return (
    <div className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2 gap-y-1 border-t border-line pt-2.5">
      <RequirementMark credit={first.credit} />
      <p>
        <span className="text-faint">{i18n.t('posting.gap')}: </span>
        <span className="font-semibold">{first.requirement.label}</span>
        {others.length > 0 && (
          <span className="text-faint">
            {' '}
            {say({ key: 'posting.gap_more', count: others.length, params: { count: others.length } })}
          </span>
        )}
      </p>
      <div className="col-start-2">
        <Quote>{first.requirement.quote}</Quote>
        {/* Its line is kept free while it is counted, so that what stands below does not move under the hand. */}
        <p className="mt-1 min-h-5 text-sm text-faint">
          {asked !== null &&
            asked.jobs > 1 &&
            say({
              key: asked.asking === 0 ? 'posting.gap_unasked' : 'posting.gap_asked',
              count: asked.jobs,
              params: { count: asked.jobs, asking: asked.asking },
            })}
        </p>
      </div>
    </div>
  );
}
