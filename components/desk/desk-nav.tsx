import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { joinClasses } from '@/components/ui/join-classes';
import { deskPlaces } from './desk-places';

export interface DeskNavProps {
  /** Where we are: `/jobs/abc`. */
  readonly path: string;
  readonly counts: { readonly postings: number | undefined; readonly people: number | undefined };
}

/** The way around the desk: beside the page on a wide window, above it on a narrow one. */
export function DeskNav({ path, counts }: DeskNavProps): ReactNode {
  const counted: Readonly<Record<string, number | undefined>> = {
    '/jobs': counts.postings,
    '/people': counts.people,
  };
  return (
    <nav
      aria-label={i18n.t('desk.nav')}
      className="flex flex-wrap gap-x-1 border-b border-line bg-sunk px-2 py-1.5 min-[56.25rem]:block min-[56.25rem]:w-48 min-[56.25rem]:shrink-0 min-[56.25rem]:border-r min-[56.25rem]:border-b-0 min-[56.25rem]:p-0 print:hidden"
    >
      <div className="contents min-[56.25rem]:sticky min-[56.25rem]:top-0 min-[56.25rem]:flex min-[56.25rem]:max-h-screen min-[56.25rem]:flex-col min-[56.25rem]:gap-y-3 min-[56.25rem]:overflow-y-auto min-[56.25rem]:px-2.5 min-[56.25rem]:py-4">
        {deskPlaces().map((group) => (
          <div key={group.id} className="contents min-[56.25rem]:block">
            <p
              id={`nav-${group.id}`}
              className="hidden px-2.5 pb-1 text-xs font-semibold text-faint min-[56.25rem]:block"
            >
              {group.label}
            </p>
            <ul
              aria-labelledby={`nav-${group.id}`}
              className="contents min-[56.25rem]:flex min-[56.25rem]:flex-col"
            >
              {group.places.map((place) => (
                <li key={place.to}>
                  <NavLink
                    {...place}
                    count={counted[place.to]}
                    here={path === place.to || path.startsWith(`${place.to}/`)}
                  />
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
        'flex min-h-8 min-[56.25rem]:min-h-7 items-center justify-between gap-2 rounded-md border px-2.5 transition-colors duration-100',
        here ? 'border-line bg-card font-semibold text-ink' : 'border-transparent text-soft hover:text-ink',
      )}
    >
      {label}
      {count !== undefined && count > 0 && <span className="font-normal text-faint">{count}</span>}
    </a>
  );
}
