import { i18n } from '#i18n';
import type { Evidence } from '@/utils/capture/evidence';
import { say } from '@/utils/platform/say';

const MAX_DETAIL = 160;

const shorten = (text: string): string => (text.length > MAX_DETAIL ? `${text.slice(0, MAX_DETAIL)}…` : text);

/** Where a value came from and how far it holds, as lines of text. `corrected`: the user's own value is in force. */
export function evidenceLines(evidence: Evidence, corrected = false): readonly string[] {
  if (corrected) return [i18n.t('source.user')];
  if (evidence.state === 'not-stated') return [i18n.t('source.not_stated_note')];
  const { detail } = evidence;
  if (evidence.state === 'unreadable')
    return [i18n.t('source.unreadable_note'), ...saw(detail, 'source.unreadable_saw')];
  const { source, trust } = evidence;
  if (source === 'user') return [i18n.t('source.user')];
  return [
    i18n.t('source.from', { source: say({ key: `source.${source.replaceAll('-', '_')}` }) }),
    say({ key: `source.trust_${trust}` }),
    ...saw(detail, 'source.exactly'),
  ];
}

function saw(detail: string | undefined, key: string): readonly string[] {
  return detail === undefined || detail === '' ? [] : [say({ key, params: { detail: shorten(detail) } })];
}

/** What stands in place of a value that is not there: "Pay not stated" is not "Pay could not be read". */
export function absenceWords(field: string, evidence: Evidence): string {
  const name = say({ key: `field.${field}` });
  return evidence.state === 'unreadable'
    ? i18n.t('posting.unreadable', { field: name })
    : i18n.t('posting.not_stated', { field: name });
}
