import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Quote } from '@/components/ui/quote';
import type { Ready } from '@/utils/fit/report';
import type { NorthingDb } from '@/utils/db/northing-db';
import { say } from '@/utils/platform/say';
import { openRequirements } from './open-requirements';
import { RequirementMark } from './requirement-mark';
import { useAskedBy } from './use-asked-by';

export interface TopGapProps {
  /** Where the saved jobs are that may ask for it too; null where the store can't be read. */
  readonly db: NorthingDb | null;
  readonly ready: Ready;
}

/** The gap that stands first in the way, with the words that ask for it and how many saved jobs ask for it too; nothing when there is none. */
export function TopGap({ db, ready }: TopGapProps): ReactNode {
  const [first, ...others] = openRequirements(ready);
  const asked = useAskedBy(db, first?.requirement);
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
        {asked !== null && asked.jobs > 1 && (
          <p className="mt-1 text-sm text-faint">
            {say({
              key: asked.asking === 0 ? 'posting.gap_unasked' : 'posting.gap_asked',
              count: asked.jobs,
              params: { count: asked.jobs, asking: asked.asking },
            })}
          </p>
        )}
      </div>
    </div>
  );
}
