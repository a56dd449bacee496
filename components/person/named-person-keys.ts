import type { PageFirm, RawPerson } from '@/utils/capture/page-reading';
import { personFromRaw, type NormalisedPerson } from '@/utils/person/normalise-person';

/** The ad or the team's page that somebody is named in. */
export interface NamedIn {
  /** Key of the posting; left out for a team's page. */
  readonly key?: string;
  readonly site: string;
  readonly url: string;
  /** What the ad says of who hires and who advertises. */
  readonly facts?: {
    readonly company: string | null;
    readonly agency: string | null;
    readonly description: string | null;
  };
  /** Whose page it is. */
  readonly firm?: PageFirm | undefined;
}

/** Somebody named on a page, normalised, with what the page says of their firm or of who hires. */
export function namedPerson(
  raw: RawPerson,
  { key, site, url, facts, firm }: NamedIn,
  now: Date,
): NormalisedPerson {
  return personFromRaw(raw, {
    site,
    url,
    now,
    ...(key !== undefined && { adKey: key }),
    ...(firm !== undefined && { firm }),
    ...(facts !== undefined && {
      ad: { company: facts.company, agency: facts.agency, text: facts.description },
    }),
  });
}
