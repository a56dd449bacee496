import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/utils/capture/read-page';
import { keepPerson, savedPeople } from '@/utils/db/people';
import type { SeenPerson } from '@/utils/person/merge-person';
import { normalisePerson } from '@/utils/person/normalise-person';

import { freshStore, worldAt } from './fresh-store';

const PAGES = {
  agency: [
    'https://kontor.example/team/ines-falk',
    `<title>Ines Falk | Kontor Search</title><h1>Ines Falk</h1><p>Partner</p><a href="mailto:ines@kontor.example">Write</a>
     <a href="https://www.linkedin.com/in/ines-falk-kontor">LinkedIn</a>`,
  ],
  linkedin: [
    'https://de.linkedin.com/in/ines-falk-kontor',
    `<meta name="pageKey" content="public_profile_v3_desktop"><title>Ines Falk | LinkedIn</title>
     <section class="top-card-layout"><h1 class="top-card-layout__title">Ines Falk</h1>
     <h2 class="top-card-layout__headline">Partner at Kontor Search</h2></section>`,
  ],
  own: [
    'https://inesfalk.example/',
    `<title>Ines Falk</title><div class="h-card"><a class="p-name u-url u-uid" href="https://inesfalk.example/">Ines Falk</a>
     <a class="u-email" href="mailto:ines@kontor.example">mail</a></div>`,
  ],
} as const;

function seenOn(host: keyof typeof PAGES): SeenPerson {
  const [url, html] = PAGES[host];
  const { window } = new JSDOM(`<!doctype html><html><body>${html}</body></html>`, { url });
  const reading = readPage({ document: window.document, url: new URL(url) });
  if (reading.kind !== 'person') throw new Error(`${host} is read as ${reading.kind}`);
  return { ...normalisePerson(reading, new Date('2026-12-01T09:00:00Z')), site: reading.site, url };
}

describe('one person under three hosts', () => {
  it.each([
    [['agency', 'linkedin', 'own']],
    [['linkedin', 'own', 'agency']],
    [['own', 'agency', 'linkedin']],
  ] as const)('is one record, met in the order %j', async (order) => {
    const db = freshStore();
    const world = worldAt();
    for (const host of order) await keepPerson(db, seenOn(host), world);
    const [person, ...more] = await savedPeople(db);
    expect(more).toEqual([]);
    expect(person?.keys).toEqual(
      expect.arrayContaining([
        'linkedin:ines-falk-kontor',
        'mail:ines@kontor.example',
        'web:inesfalk.example',
      ]),
    );
    expect(person?.facts).toMatchObject({ name: 'Ines Falk', email: 'ines@kontor.example' });
  });
});
