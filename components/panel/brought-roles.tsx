import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { VerdictChip } from '@/components/fit/verdict-chip';
import type { RecruiterRecord } from '@/utils/network/recruiter-record';
import { currentFacts } from '@/utils/posting/current-facts';
import { say } from '@/utils/platform/say';

export interface BroughtRolesProps {
  readonly record: RecruiterRecord;
  readonly onOpen: ((postingId: string) => void) | null;
}

/** The jobs somebody brought and how each stands to my goals, and how often my messages were answered: about the roles. */
export function BroughtRoles({ record, onOpen }: BroughtRolesProps): ReactNode {
  const { roles, replies } = record;
  return (
    <div className="flex flex-col gap-1.5">
      {roles.length === 0 ? (
        <p className="text-faint">{i18n.t('network.no_roles')}</p>
      ) : (
        <ul className="flex flex-col">
          {roles.map(({ posting, report }) => {
            const { title, company } = currentFacts(posting);
            const name = title ?? i18n.t('posting.untitled');
            return (
              <li
                key={posting.id}
                className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line py-1.5 first:border-t-0"
              >
                <span className="min-w-0">
                  {onOpen === null ? (
                    name
                  ) : (
                    <button
                      type="button"
                      className="min-h-6 text-left text-star underline underline-offset-3"
                      onClick={() => onOpen(posting.id)}
                    >
                      {name}
                    </button>
                  )}
                  {company !== null && <span className="text-soft"> · {company}</span>}
                </span>
                <VerdictChip verdict={report.verdict} />
              </li>
            );
          })}
        </ul>
      )}
      {replies !== null && (
        <p className="text-sm text-soft">
          {say({
            key: 'network.replies',
            count: replies.of,
            params: {
              answered: replies.count,
              of: replies.of,
              low: Math.round(replies.low * 100),
              high: Math.round(replies.high * 100),
            },
          })}
        </p>
      )}
    </div>
  );
}
