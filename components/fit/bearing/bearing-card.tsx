import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { say } from '@/utils/platform/say';
import { VerdictChip } from '../verdict-chip';
import type { BearingDot } from './bearing-dot';

/** So many of the jobs on one spot are named. */
const NAMED = 6;

export interface BearingCardProps {
  /** The dot that is meant first, then those that lie on it. */
  readonly dots: readonly BearingDot[];
  readonly hrefOf: (id: string) => string;
}

/** What a dot of the chart stands for: the job, its verdict and its two figures; the others on the same spot by name. */
export function BearingCard({ dots, hrefOf }: BearingCardProps): ReactNode {
  const [first, ...others] = dots;
  if (first === undefined) return null;
  return (
    <div className="flex flex-col gap-1.5">
      <VerdictChip verdict={first.verdict} leaning={first.leaning} />
      <div>
        <JobLink dot={first} hrefOf={hrefOf} />
        {first.company !== null && <p className="text-sm text-soft">{first.company}</p>}
      </div>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-sm">
        <dt className="text-faint">{i18n.t('posting.ready')}</dt>
        <dd>{first.readyText}</dd>
        <dt className="text-faint">{i18n.t('posting.toward')}</dt>
        <dd>{first.towardText}</dd>
      </dl>
      {others.length > 0 && (
        <div className="border-t border-line pt-1.5">
          <p className="text-xs text-faint">{i18n.t('bearing.same_spot')}</p>
          <ul className="text-sm">
            {others.slice(0, NAMED).map((dot) => (
              <li key={dot.id}>
                <JobLink dot={dot} hrefOf={hrefOf} />
              </li>
            ))}
          </ul>
          {others.length > NAMED && (
            <p className="text-xs text-faint">
              {say({
                key: 'bearing.same_spot_more',
                count: others.length - NAMED,
                params: { count: others.length - NAMED },
              })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

interface JobLinkProps extends Pick<BearingCardProps, 'hrefOf'> {
  readonly dot: BearingDot;
}

function JobLink({ dot, hrefOf }: JobLinkProps): ReactNode {
  return (
    <a
      href={hrefOf(dot.id)}
      className="inline-block min-h-6 font-semibold underline-offset-3 hover:text-star hover:underline"
    >
      {dot.title}
    </a>
  );
}
