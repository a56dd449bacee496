import type { PageReading } from '@/utils/capture/page-reading';
import type { Posting } from '@/utils/posting/posting';
import { canonicalUrl } from '@/utils/url/canonical-url';

import { addressKeys } from './address-keys';

/**
 * Whether a page that a site shows in place of a saved ad says that the ad is no longer at its address: a list, a page that
 * says so itself, another job, or a start page (an address above the ad's). False for the same job at another address and
 * for every page that may stand there for another reason: to sign in, to consent, unknown.
 */
export function takesPlaceOf(
  saved: Pick<Posting, 'url' | 'addresses' | 'isLight' | 'facts'>,
  reading: PageReading,
): boolean {
  if (addressKeys(reading.url).some((key) => saved.addresses.includes(key))) return false;
  switch (reading.kind) {
    case 'list':
    case 'expired':
      return true;
    case 'none':
      return isAbove(reading.url, saved.url);
    case 'posting': {
      const { title, company } = reading.fields;
      // The card of a list may call the job by a shorter name than its own page.
      if (saved.isLight || title === undefined || saved.facts.title === null) return false;
      if (!isSame(title.value, saved.facts.title)) return true;
      return (
        company !== undefined && saved.facts.company !== null && !isSame(company.value, saved.facts.company)
      );
    }
    default:
      return false;
  }
}

/** Names of a language or a country and language, as sites put them first in their addresses. */
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

function isAbove(url: string, ad: string): boolean {
  const [above, below] = [canonicalUrl(url), canonicalUrl(ad)];
  if (above === null || below === null) return false;
  const [one, other] = [new URL(above), new URL(below)];
  if (one.host !== other.host) return false;
  const [short, long] = [stepsOf(one), stepsOf(other)];
  return short.length < long.length && short.every((step, at) => step === long[at]);
}

function stepsOf({ pathname }: URL): readonly string[] {
  const steps = pathname.toLowerCase().split('/').filter(Boolean);
  return LOCALE.test(steps[0] ?? '') ? steps.slice(1) : steps;
}

const isSame = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
