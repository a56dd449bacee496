import { memo } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { readyText, towardText } from '@/components/fit/fit-meters';
import { VerdictChip } from '@/components/fit/verdict-chip';
import { placesText, uiLocale } from '@/components/posting/fact-text';
import { joinClasses } from '@/components/ui/join-classes';
import { TimeText } from '@/components/ui/time-text';
import { formatPay } from '@/utils/money/format-pay';
import type { JudgedPosting } from './judged-posting';

export interface JobsRowProps {
  readonly row: JudgedPosting;
  /** Its place in the whole table. */
  readonly index: number;
  readonly measure: (row: Element | null) => void;
  readonly href: string;
  readonly isOpen: boolean;
  /** Class of the cells that give way first. */
  readonly side: string;
  readonly narrow: boolean;
  readonly now: Date;
}

const CELL = 'border-t border-line px-2 py-2.5 align-top';

/** One saved job in the table; the link of its title covers the whole row. */
export const JobsRow = memo(function JobsRow(props: JobsRowProps): ReactNode {
  const { row, index, measure, href, isOpen, side, narrow, now } = props;
  const { posting, facts, report } = row;
  const [first] = report.toward;
  const place = placesText(facts);
  const pay = facts.pay === null ? null : formatPay(facts.pay, uiLocale());
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={joinClasses(
        'relative transition-colors duration-100',
        isOpen ? 'bg-star-wash' : 'hover:bg-sunk',
      )}
    >
      <td className={joinClasses(CELL, 'whitespace-nowrap', narrow ? 'hidden' : 'max-sm:hidden')}>
        <VerdictChip verdict={report.verdict} leaning={report.leaning} />
      </td>
      <td className={joinClasses(CELL, 'min-w-44')}>
        <a
          href={href}
          aria-current={isOpen ? 'true' : undefined}
          className="font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-star"
        >
          {facts.title ?? i18n.t('posting.untitled')}
        </a>
        <p className="text-sm text-soft">{facts.company ?? facts.agency ?? <NotStated />}</p>
        <p className={joinClasses('text-sm text-faint', !narrow && 'min-[62.5rem]:hidden')}>
          {[place, pay].filter((part) => part !== null).join(' · ')}
        </p>
        <span className={joinClasses('mt-1.5 inline-flex', !narrow && 'sm:hidden')}>
          <VerdictChip verdict={report.verdict} leaning={report.leaning} />
        </span>
      </td>
      <td className={joinClasses(CELL, 'text-soft', side)}>{place ?? <NotStated />}</td>
      <td className={joinClasses(CELL, 'whitespace-nowrap text-soft', side)}>{pay ?? <NotStated />}</td>
      <td className={joinClasses(CELL, 'whitespace-nowrap text-soft max-sm:hidden')}>
        {readyText(report.ready)}
      </td>
      <td className={joinClasses(CELL, 'whitespace-nowrap text-soft max-sm:hidden')}>
        {first === undefined ? i18n.t('posting.toward_no_goal') : towardText(first)}
      </td>
      <td className={joinClasses(CELL, 'whitespace-nowrap text-faint', side)}>
        <TimeText iso={posting.savedAt} since={now} />
      </td>
    </tr>
  );
});

function NotStated(): ReactNode {
  return <span className="text-faint">{i18n.t('desk.not_stated')}</span>;
}
