import { i18n } from '#i18n';

/** One page of the desk that can be gone to. */
export interface DeskPlace {
  /** Its path behind the `#`. */
  readonly to: string;
  readonly label: string;
}

/** Pages that belong together. */
export interface DeskPlaces {
  readonly id: 'search' | 'network' | 'me' | 'market' | 'house';
  readonly label: string;
  readonly places: readonly DeskPlace[];
}

/** Every page of the desk, in the order of the way around it. */
export function deskPlaces(): readonly DeskPlaces[] {
  return [
    {
      id: 'search',
      label: i18n.t('desk.nav_search'),
      places: [
        { to: '/bearing', label: i18n.t('bearing.title') },
        { to: '/jobs', label: i18n.t('desk.jobs') },
        { to: '/gaps', label: i18n.t('gap.title') },
      ],
    },
    {
      id: 'network',
      label: i18n.t('desk.nav_network'),
      places: [
        { to: '/people', label: i18n.t('desk.people') },
        { to: '/queue', label: i18n.t('network.queue') },
        { to: '/coverage', label: i18n.t('network.map') },
      ],
    },
    {
      id: 'me',
      label: i18n.t('desk.nav_me'),
      places: [
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
      places: [
        { to: '/pay', label: i18n.t('market.pay') },
        { to: '/radar', label: i18n.t('radar.title') },
        { to: '/directions', label: i18n.t('directions.title') },
        { to: '/decisions', label: i18n.t('choice.title') },
      ],
    },
    {
      id: 'house',
      label: i18n.t('desk.nav_house'),
      places: [
        { to: '/data', label: i18n.t('desk.data') },
        { to: '/settings', label: i18n.t('desk.settings') },
        { to: '/help', label: i18n.t('desk.help') },
        { to: '/privacy', label: i18n.t('desk.privacy') },
      ],
    },
  ];
}
