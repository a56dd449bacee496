import { clip } from '@/utils/text/clip';
import { detectLanguage } from '@/utils/language/detect-language';
import { findEmployment } from '@/utils/posting/find-employment';
import { findMode } from '@/utils/posting/find-mode';
import { findPay } from '@/utils/money/find-pay';
import { leavesEmploymentOpen, readEmployment } from '@/utils/posting/read-employment';
import { foundIn, notStated, statedBy, unreadable } from '@/utils/posting/field-evidence';
import { payReading } from '@/utils/money/pay-reading';
import { readMode } from '@/utils/posting/read-mode';
import type { Employment, Mode, Pay } from '@/utils/posting/posting';
import type { NormalisedField } from '@/utils/posting/field-evidence';
import type { PayHints } from '@/utils/money/pay-hints';
import type { RawPay, RawPlace } from '@/utils/capture/page-reading';
import type { Reading } from '@/utils/capture/evidence';

/** Pay from its field, else from the ad's text. A field without any figure ("competitive") states nothing. */
export function normalisePay(
  reading: Reading<RawPay> | undefined,
  description: string,
  hints: PayHints,
): NormalisedField<Pay | null> {
  const read = reading === undefined ? null : payReading(reading.value, hints);
  if (reading !== undefined && read !== null)
    return { value: read.pay, evidence: statedBy(reading, read.guessed ? 'medium' : 'high') };
  const found = findPay(description, hints);
  if (found !== null) return { value: found, evidence: foundIn('description') };
  const written = reading?.value.text ?? '';
  return { value: null, evidence: /\d/.test(written) ? unreadable(written) : notStated };
}

/** Mode from its field, else from the place ("Remote, Canada"), the title's bracket, or the ad's text. */
export function normaliseMode(
  reading: Reading<string> | undefined,
  places: Reading<readonly RawPlace[]> | undefined,
  title: string,
  description: string,
): NormalisedField<Mode | null> {
  const read = reading === undefined ? null : readMode(reading.value);
  if (reading !== undefined && read !== null) return { value: read, evidence: statedBy(reading) };
  const atPlace = readMode((places?.value ?? []).map(({ text }) => clip(text, 80)).join(' · '));
  if (places !== undefined && atPlace !== null)
    return { value: atPlace, evidence: statedBy(places, 'medium') };
  const inTitle = readMode(afterTitle(title));
  if (inTitle !== null) return { value: inTitle, evidence: foundIn('title') };
  const value = findMode(description);
  if (value !== null) return { value, evidence: foundIn('description') };
  return {
    value,
    evidence: (reading?.value.trim() ?? '') === '' ? notStated : unreadable(reading?.value ?? ''),
  };
}

/** What a title adds behind its subject: "Data Engineer (Remote)", "Data Engineer - hybrid". */
function afterTitle(title: string): string {
  const parts = title.split(/[()[\]|–—,]|\s-\s/).slice(1);
  return parts.filter((part) => part.trim().length <= 30).join(' · ');
}

/** Kind of employment from its field, else from title or text. "Permanent" alone states no kind. */
export function normaliseEmployment(
  reading: Reading<readonly string[]> | undefined,
  title: string,
  description: string,
): NormalisedField<Employment | null> {
  const texts = reading?.value ?? [];
  const read = readEmployment(texts);
  if (reading !== undefined && read !== null) return { value: read, evidence: statedBy(reading) };
  const found = findEmployment(title, description);
  if (found !== null) return { value: found.value, evidence: foundIn(found.where) };
  const written = texts.join(', ').trim();
  return {
    value: null,
    evidence: written === '' || leavesEmploymentOpen(texts) ? notStated : unreadable(written),
  };
}

/**
 * The language of the ad. Its own words decide, because a page's `lang` is the language of the menus around it; the field is
 * taken where the text is too short to tell.
 */
export function normaliseLanguage(
  reading: Reading<string> | undefined,
  description: string | null,
): NormalisedField<string | null> {
  const written = reading?.value.trim().toLowerCase() ?? '';
  const tag = /^([a-z]{2,3})(?:[-_]|$)/.exec(written)?.[1] ?? null;
  const said = tag === 'nb' || tag === 'nn' ? 'no' : tag;
  const detected = detectLanguage(description ?? '');
  if (detected !== null && detected !== said) return { value: detected, evidence: foundIn('description') };
  if (reading === undefined || written === '') return { value: null, evidence: notStated };
  return said === null
    ? { value: null, evidence: unreadable(written) }
    : { value: said, evidence: statedBy(reading) };
}
