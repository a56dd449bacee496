import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { joinClasses } from '@/components/ui/join-classes';

export interface DeskNavProps {
  /** Where we are: `/jobs/abc`. */
  readonly path: string;
  readonly counts: { readonly postings: number | undefined; readonly people: number | undefined };
}

/** The way around the desk: beside the page on a wide window, above it on a narrow one. */
export function DeskNav({ path, counts }: DeskNavProps): ReactNode {
  const groups = [
    {
      id: 'search',
      label: i18n.t('desk.nav_search'),
      links: [
        { to: '/bearing', label: i18n.t('bearing.title') },
        { to: '/jobs', label: i18n.t('desk.jobs'), count: counts.postings },
        { to: '/gaps', label: i18n.t('gap.title') },
      ],
    },
    {
      id: 'network',
      label: i18n.t('desk.nav_network'),
      links: [
        { to: '/people', label: i18n.t('desk.people'), count: counts.people },
        { to: '/queue', label: i18n.t('network.queue') },
        { to: '/coverage', label: i18n.t('network.map') },
      ],
    },
    {
      id: 'me',
      label: i18n.t('desk.nav_me'),
      links: [
        { to: '/goals', label: i18n.t('desk.goals_and_plan') },
        { to: '/skills', label: i18n.t('desk.skills') },
        { to: '/resume', label: i18n.t('desk.resume') },
        { to: '/evidence', label: i18n.t('story.bank') },
        { to: '/pitch', label: i18n.t('pitch.title') },
      ],
    },
    {
      id: 'market',
      label: i18n.t('desk.nav_market'),
      links: [
        { to: '/pay', label: i18n.t('market.pay') },
        { to: '/radar', label: i18n.t('radar.title') },
        { to: '/directions', label: i18n.t('directions.title') },
        { to: '/decisions', label: i18n.t('choice.title') },
      ],
    },
    {
      id: 'house',
      label: i18n.t('desk.nav_house'),
      links: [
        { to: '/data', label: i18n.t('desk.data') },
        { to: '/settings', label: i18n.t('desk.settings') },
        { to: '/privacy', label: i18n.t('desk.privacy') },
      ],
    },
  ];
  return (
    <nav
      aria-label={i18n.t('desk.nav')}
      className="flex flex-wrap gap-x-1 border-b border-line bg-sunk px-2 py-1.5 min-[56.25rem]:w-48 min-[56.25rem]:shrink-0 min-[56.25rem]:flex-col min-[56.25rem]:flex-nowrap min-[56.25rem]:gap-y-4 min-[56.25rem]:border-r min-[56.25rem]:border-b-0 min-[56.25rem]:px-2.5 min-[56.25rem]:py-4 print:hidden"
    >
      {groups.map((group) => (
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
            {group.links.map((link) => (
              <li key={link.to}>
                <NavLink {...link} here={path === link.to || path.startsWith(`${link.to}/`)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
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
        'flex min-h-8 items-center justify-between gap-2 rounded-md border px-2.5 transition-colors duration-100',
        here ? 'border-line bg-card font-semibold text-ink' : 'border-transparent text-soft hover:text-ink',
      )}
    >
      {label}
      {count !== undefined && count > 0 && <span className="font-normal text-faint">{count}</span>}
    </a>
  );
}
