import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { agoText } from '@/components/ui/time-text';

export interface KickerProps {
  readonly kind: 'posting' | 'person' | 'list';
  readonly url: string;
  /** Instant of the reading. */
  readonly at: string;
  readonly now: Date;
  /** No adapter knows the site: everything was read by the general means. */
  readonly isBestEffort?: boolean;
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;

/** What this page is, where it stands, and how fresh the reading is. */
export function Kicker({ kind, url, at, now, isBestEffort = false }: KickerProps): ReactNode {
  const name = {
    posting: i18n.t('popup.kicker_posting'),
    person: i18n.t('popup.kicker_person'),
    list: i18n.t('popup.kicker_list'),
  }[kind];
  const fresh = now.getTime() - Date.parse(at) < 60_000;
  const when = fresh ? i18n.t('popup.just_now') : agoText(at, now, navigator.language);
  const parts = [name, hostOf(url), i18n.t('popup.read_at', { when })];
  return [...parts, ...(isBestEffort ? [i18n.t('popup.best_effort')] : [])].join(' · ');
}
