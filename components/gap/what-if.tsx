import { Route } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { GapPair } from '@/utils/gaps/gap-table';
import { say } from '@/utils/platform/say';
import type { JobOf } from './job-of';

/** So many jobs are named at once. */
const NAMED = 8;

export interface WhatIfProps {
  /** Names of the gaps that are thought of as closed. */
  readonly names: readonly string[];
  /** The jobs that would come within reach. */
  readonly opened: readonly string[];
  readonly jobOf: JobOf;
  /** What pairs of gaps open together, most first. */
  readonly pairs: readonly GapPair[];
  readonly onPair: (pair: GapPair) => void;
  readonly onNone: () => void;
}

/** So many pairs are offered. */
const PAIRS = 3;

/** What closing the chosen gaps would bring within reach, job by job; told at once with every choice. */
export function WhatIf({ names, opened, jobOf, pairs, onPair, onNone }: WhatIfProps): ReactNode {
  const count = opened.length;
  const skills = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(names);
  return (
    <section
      aria-live="polite"
      data-verdict="head-for-it"
      className="mb-3 flex items-start gap-3 rounded-lg bg-hue-wash px-4 py-3 forced-colors:border"
    >
      <Route size={18} aria-hidden className="mt-0.5 shrink-0 text-hue" />
      <div className="min-w-0 grow">
        {names.length === 0 ? (
          <>
            <p>{i18n.t('gap.what_if_none')}</p>
            {pairs.length > 0 && (
              <p className="mt-1.5 flex flex-wrap items-center gap-1.5">
                <span className="text-sm text-soft">{i18n.t('gap.together')}</span>
                {pairs.slice(0, PAIRS).map((pair) => (
                  <Button key={pair.ids.join(' ')} small onClick={() => onPair(pair)}>
                    {i18n.t('gap.pair', { a: pair.names[0], b: pair.names[1], opens: pair.opens.length })}
                  </Button>
                ))}
              </p>
            )}
          </>
        ) : (
          <>
            <p className="font-semibold">{say({ key: 'gap.what_if', count, params: { skills, count } })}</p>
            <ul className="text-sm">
              {opened.slice(0, NAMED).map((id) => {
                const { title, company, href } = jobOf(id);
                return (
                  <li key={id}>
                    <a
                      href={href}
                      className="inline-block min-h-6 underline-offset-3 hover:text-star hover:underline"
                    >
                      {title}
                    </a>
                    {company !== null && <span className="text-soft"> · {company}</span>}
                  </li>
                );
              })}
            </ul>
            {count > NAMED && (
              <p className="text-sm text-soft">
                {say({ key: 'gap.more_jobs', count: count - NAMED, params: { count: count - NAMED } })}
              </p>
            )}
          </>
        )}
      </div>
      {names.length > 0 && (
        <Button small variant="ghost" onClick={onNone}>
          {i18n.t('gap.what_if_clear')}
        </Button>
      )}
    </section>
  );
}
