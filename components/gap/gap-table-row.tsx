import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { joinClasses } from '@/components/ui/join-classes';
import type { GapDecision } from '@/utils/gaps/gap-decision';
import type { GapRow } from '@/utils/gaps/gap-table';
import { say } from '@/utils/platform/say';
import { decisionText } from './decision-text';
import { GapDecider } from './gap-decider';
import { GapEvidence } from './gap-evidence';
import type { JobOf } from './job-of';

export interface GapTableRowProps {
  readonly row: GapRow;
  /** How many jobs were looked at. */
  readonly jobs: number;
  readonly isOpen: boolean;
  /** It is thought of as closed. */
  readonly isMeant: boolean;
  readonly today: string;
  readonly jobOf: JobOf;
  readonly onOpen: (id: string | null) => void;
  readonly onMean: (id: string, meant: boolean) => void;
  readonly onDecide: (decision: GapDecision) => Promise<boolean>;
  readonly onClear: (decision: GapDecision) => void;
}

const CELL = 'border-t border-line px-2 py-2.5 align-top';
const FIGURE = joinClasses(CELL, 'text-right whitespace-nowrap');

/** One gap: its figures in a row, and opened below it the ads behind them and the decision. */
export function GapTableRow(props: GapTableRowProps): ReactNode {
  const { row, jobs, isOpen, isMeant, today, jobOf, onOpen, onMean, onDecide, onClear } = props;
  const { id, name, value, asking, opens, decision } = row;
  const detail = `gap-${id.replaceAll(/\W/g, '-')}`;
  return (
    <>
      <tr className={joinClasses('relative transition-colors duration-100', !isOpen && 'hover:bg-sunk')}>
        <td className={joinClasses(CELL, 'w-10 pl-3')}>
          <label className="relative z-10 grid size-6 place-items-center">
            <input
              type="checkbox"
              aria-label={i18n.t('gap.if_closed', { name })}
              checked={isMeant}
              onChange={(event) => onMean(id, event.target.checked)}
              className="size-4.5 accent-star"
            />
          </label>
        </td>
        <td className={joinClasses(CELL, 'min-w-32')}>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detail : undefined}
            onClick={() => onOpen(isOpen ? null : id)}
            className="inline-flex items-start gap-1 text-left font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-star"
          >
            <ChevronRight
              size={16}
              aria-hidden
              className={joinClasses(
                'mt-0.5 shrink-0 text-faint transition-transform duration-100',
                isOpen && 'rotate-90',
              )}
            />
            {name}
          </button>
          <p className="pl-5 text-sm text-faint sm:hidden">
            {i18n.t('gap.asked_by', { asking, jobs })} ·{' '}
            {say({ key: 'gap.opens_alone', count: opens.length, params: { count: opens.length } })}
            {' · '}
            <DecisionWords decision={decision} today={today} />
          </p>
        </td>
        <td className={joinClasses(FIGURE, 'max-sm:hidden')}>{value.toFixed(2)}</td>
        <td className={joinClasses(FIGURE, 'text-soft max-sm:hidden')}>
          {i18n.t('gap.asked_by', { asking, jobs })}
        </td>
        <td
          className={joinClasses(
            FIGURE,
            'max-sm:hidden',
            opens.length > 0 ? 'font-semibold text-head' : 'text-faint',
          )}
        >
          {opens.length}
        </td>
        <td className={joinClasses(CELL, 'pr-3 text-sm max-sm:hidden')}>
          <DecisionWords decision={decision} today={today} />
        </td>
      </tr>
      {isOpen && (
        <tr id={detail}>
          <td colSpan={6} className="border-t border-line bg-sunk/60 px-3 py-3 sm:pl-14">
            <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
              <section aria-label={i18n.t('gap.behind', { name })}>
                <h3 className="mb-2 text-sm font-semibold text-faint">{i18n.t('gap.behind', { name })}</h3>
                <GapEvidence row={row} jobOf={jobOf} />
              </section>
              <section aria-label={i18n.t('gap.column_decision')}>
                <h3 className="mb-2 text-sm font-semibold text-faint">{i18n.t('gap.column_decision')}</h3>
                {row.per10h !== null && (
                  <p className="mb-2 text-sm text-soft">
                    {i18n.t('gap.per_10_hours', { value: row.per10h.toFixed(2) })}
                  </p>
                )}
                <GapDecider
                  gap={row}
                  decided={decision}
                  today={today}
                  onDecide={onDecide}
                  onClear={onClear}
                />
              </section>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

/** What was decided about a gap, and whether that is due; in grey that nothing was. */
function DecisionWords({
  decision,
  today,
}: {
  readonly decision: GapDecision | null;
  readonly today: string;
}): ReactNode {
  if (decision === null) return <span className="text-faint">{i18n.t('gap.none_decided')}</span>;
  return (
    <span className={isDue(decision, today) ? 'text-bills' : 'text-soft'}>
      {isDue(decision, today) && `${i18n.t('gap.due')} · `}
      {decisionText(decision)}
    </span>
  );
}

/** Whether it is time to look at the decision again. */
const isDue = ({ reviewOn, on, decision }: GapDecision, today: string): boolean =>
  (reviewOn !== null && reviewOn <= today) || (decision === 'close' && on !== null && on < today);
