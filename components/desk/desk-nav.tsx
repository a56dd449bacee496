import { Menu } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { joinClasses } from '@/components/ui/join-classes';
import type { DeskPlace } from './desk-places';
import { deskPlaces } from './desk-places';

export interface DeskNavProps {
  /** Where we are: `/jobs/abc`. */
  readonly path: string;
  readonly counts: { readonly postings: number | undefined; readonly people: number | undefined };
}

/** The way around the desk: beside the page on a wide window; on a narrow one above it, folded to where we are. */
export function DeskNav({ path, counts }: DeskNavProps): ReactNode {
  const [unfoldedAt, setUnfoldedAt] = useState<string | null>(null);
  const listId = useId();
  const counted: Readonly<Record<string, number | undefined>> = {
    '/jobs': counts.postings,
    '/people': counts.people,
  };
  const groups = deskPlaces();
  const isHere = ({ to }: DeskPlace): boolean => path === to || path.startsWith(`${to}/`);
  const here = groups.flatMap(({ places }) => places).find(isHere);
  // Going somewhere folds it again.
  const unfolded = unfoldedAt === path;
  return (
    <nav
      aria-label={i18n.t('desk.nav')}
      className="border-b border-line bg-sunk beside:w-48 beside:shrink-0 beside:border-r beside:border-b-0 print:hidden"
    >
      <button
        type="button"
        aria-expanded={unfolded}
        aria-controls={listId}
        onClick={() => setUnfoldedAt(unfolded ? null : path)}
        className="flex min-h-10 w-full items-center gap-2 px-4 text-left font-semibold beside:hidden"
      >
        <Menu size={16} aria-hidden className="text-faint" />
        <span className="sr-only">{i18n.t('desk.nav_unfold')}</span>
        {here?.label}
      </button>
      <div
        id={listId}
        className={joinClasses(
          'flex-col gap-y-3 overflow-y-auto px-2.5 py-3 beside:sticky beside:top-0 beside:flex beside:max-h-screen beside:py-4',
          unfolded ? 'flex' : 'hidden',
        )}
      >
        {groups.map((group) => (
          <div key={group.id}>
            <p id={`nav-${group.id}`} className="px-2.5 pb-1 text-xs font-semibold text-faint">
              {group.label}
            </p>
            <ul
              aria-labelledby={`nav-${group.id}`}
              className="flex flex-col max-beside:grid max-beside:grid-cols-2"
            >
              {group.places.map((place) => (
                <li key={place.to}>
                  <NavLink {...place} count={counted[place.to]} here={isHere(place)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

interface NavLinkProps {
  readonly to: string;
  readonly label: string;
  readonly here: boolean;
  readonly count?: number | undefined;
}

function NavLink({ to, label, here, count }: NavLinkProps): ReactNode {
  return (
    <a
      href={`#${to}`}
      aria-current={here ? 'page' : undefined}
      className={joinClasses(
        'flex min-h-8 beside:min-h-7 items-center justify-between gap-2 rounded-md border px-2.5 transition-colors duration-100',
        here ? 'border-line bg-card font-semibold text-ink' : 'border-transparent text-soft hover:text-ink',
      )}
    >
      {label}
      {count !== undefined && count > 0 && <span className="font-normal text-faint">{count}</span>}
    </a>
  );
}
