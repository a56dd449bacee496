import { Route } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { ClosingOpens, Opened } from '@/utils/gaps/what-closing-opens';
import { say } from '@/utils/platform/say';

/** So many jobs are named at once. */
const NAMED = 3;

export interface ClosingOpensViewProps {
  /** Null while it is being counted. */
  readonly opens: ClosingOpens | 'nothing' | null;
  readonly titleOf: (postingId: string) => string;
}

/** What closing a gap would bring within reach, told before it is decided. */
export function ClosingOpensView({ opens, titleOf }: ClosingOpensViewProps): ReactNode {
  return (
    <div
      aria-live="polite"
      data-verdict="head-for-it"
      className="flex min-h-12 items-start gap-2.5 rounded-md bg-hue-wash px-3 py-2 text-sm forced-colors:border"
    >
      <Route size={16} aria-hidden className="mt-0.5 shrink-0 text-hue" />
      <div className="min-w-0 grow">
        {opens === null ? (
          <p className="text-soft">{i18n.t('gap.opens_counting')}</p>
        ) : opens === 'nothing' ? (
          <p>{i18n.t('gap.opens_nothing')}</p>
        ) : (
          <>
            <Line opened={opens.alone} />
            {opens.together !== null && <Line opened={opens.together} />}
            <Titles ids={(opens.together ?? opens.alone).postingIds} titleOf={titleOf} />
          </>
        )}
      </div>
    </div>
  );
}

function Line({ opened: { names, postingIds } }: { readonly opened: Opened }): ReactNode {
  const count = postingIds.length;
  const skills = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(names);
  return <p className="font-semibold">{say({ key: 'gap.what_if', count, params: { skills, count } })}</p>;
}

function Titles({
  ids,
  titleOf,
}: {
  readonly ids: readonly string[];
  readonly titleOf: (postingId: string) => string;
}): ReactNode {
  if (ids.length === 0) return null;
  const more = ids.length - NAMED;
  return (
    <ul className="mt-0.5 text-soft">
      {ids.slice(0, NAMED).map((id) => (
        <li key={id}>{titleOf(id)}</li>
      ))}
      {more > 0 && <li>{say({ key: 'gap.more_jobs', count: more, params: { count: more } })}</li>}
    </ul>
  );
}
