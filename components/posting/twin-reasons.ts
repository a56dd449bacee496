import { i18n } from '#i18n';
import type { TwinEvidence } from '@/utils/identity/twin';

const percent = (share: number): string => String(Math.round(share * 100));

/** What two ads have in common, in short words, the text first. */
export function twinReasons({ company, title, place, text }: TwinEvidence): readonly string[] {
  return [
    text === null ? i18n.t('twin.text_unknown') : i18n.t('twin.text_shared', { percent: percent(text) }),
    i18n.t(company === null ? 'twin.company_unknown' : company ? 'twin.company_same' : 'twin.company_other'),
    i18n.t('twin.title_shared', { percent: percent(title) }),
    i18n.t(place === null ? 'twin.place_unknown' : place ? 'twin.place_same' : 'twin.place_other'),
  ];
}
