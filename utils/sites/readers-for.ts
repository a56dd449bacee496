import { readPerson } from '@/utils/capture/people/read-person';
import type { Readers } from '@/utils/capture/readers';

import { generalReader } from './general-reader';
import { sites } from './index';
import { linkedinSites } from './linkedin-sites';
import { peopleSites } from './people-sites';

const LINKEDIN: Readers = { sites: linkedinSites, general: null, person: null };
const ADS: Readers = { sites, general: generalReader, person: null };
const PEOPLE: Readers = { sites: peopleSites, general: null, person: readPerson };

/**
 * The readers a page may be read by, in the order they are asked. While somebody browses, a page of LinkedIn's is left to its
 * adapters, and people are looked for nowhere else; when the user asks, every reader has its turn. A page saved to a file may
 * be any site's.
 */
export function readersFor(url: URL, isAsked: boolean): readonly Readers[] {
  const isWeb = /^https?:$/.test(url.protocol);
  const isLinkedin = /(?:^|\.)linkedin\.com$/.test(url.hostname);
  if (!isAsked) return isLinkedin ? [LINKEDIN] : [ADS];
  return isWeb && !isLinkedin ? [ADS, PEOPLE] : [LINKEDIN, ADS, PEOPLE];
}
