import type { PageReading } from '@/utils/capture/page-reading';

/**
 * A reading as the content script may pass it on unasked: of a person's page only who it is, enough to mark a saved person
 * on the toolbar. The rest is read when the user opens a screen on the page or saves it (no harvesting by browsing).
 * Readings of other kinds are passed on whole.
 */
export function announcementOf(reading: PageReading): PageReading {
  if (reading.kind !== 'person') return reading;
  const { name, profileUrl, externalId } = reading.fields;
  const fields = {
    ...(name && { name }),
    ...(profileUrl && { profileUrl }),
    ...(externalId && { externalId }),
  };
  return { ...reading, fields, others: [] };
}
