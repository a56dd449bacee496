import { i18n } from '#i18n';
import type { NextRecruiter } from '@/utils/network/next-recruiter';
import { say } from '@/utils/platform/say';

/** Whom to reach next and why: "Ines Falk: named in 3 of 5 open jobs here, and you have not been in touch." */
export function nextWords({ kind, name, ads, of }: NextRecruiter): string {
  const why = say({
    key: kind === 'person' ? 'network.next_person' : 'network.next_agency',
    count: of,
    params: { ads, of },
  });
  return i18n.t('network.next_line', { name, why });
}
