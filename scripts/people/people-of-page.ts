import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageReading } from '@/utils/capture/page-reading';
import { readPage } from '@/utils/capture/read-page';
import { normalisePerson, personFromRaw, type NormalisedPerson } from '@/utils/person/normalise-person';

const NOW = new Date('2026-11-28T09:00:00Z');

/** Returns everybody whom the product finds on a page, normalised: the page's person, the people of a team, those named in an ad. */
export function peopleOfPage({
  html,
  url,
}: {
  readonly html: string;
  readonly url: string;
}): NormalisedPerson[] {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return peopleOfReading(readPage({ document: window.document, url: new URL(url) }));
  } finally {
    window.close();
  }
}

function peopleOfReading(reading: PageReading): NormalisedPerson[] {
  const { site, url } = reading;
  if (reading.kind === 'person') {
    const own = normalisePerson(reading, NOW);
    const others = reading.others.map((raw) =>
      personFromRaw(raw, { site, url, now: NOW, ...(reading.firm && { firm: reading.firm }) }),
    );
    return own.facts.name === null ? others : [own, ...others];
  }
  if (reading.kind !== 'posting') return [];
  const { people, company, agency, description } = reading.fields;
  const ad = {
    company: company?.value ?? null,
    agency: agency?.value ?? null,
    text: description?.value ?? null,
  };
  return (people?.value ?? []).map((raw) => personFromRaw(raw, { site, url, now: NOW, ad }));
}
