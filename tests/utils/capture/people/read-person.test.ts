// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPerson } from '@/utils/capture/people/read-person';

function personOf(body: string, { url = 'https://firm.example/', title = '' } = {}) {
  const document = new DOMParser().parseFromString(
    `<title>${title}</title><body>${body}</body>`,
    'text/html',
  );
  const reading = readPerson({ document, url: new URL(url) });
  if (reading === null) return null;
  const values = Object.entries(reading.fields).map(([name, { value }]) => [name, value] as const);
  return { ...Object.fromEntries(values), others: reading.others.map(({ name }) => name) };
}

const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('readPerson', () => {
  it('reads a person stated in JSON-LD when the page is named after them', () => {
    const page = ld({
      '@type': 'Person',
      givenName: 'Amy',
      familyName: 'Dow',
      worksFor: 'Harbour Grid',
      jobTitle: ['****', 'Recruiter'],
    });
    expect(personOf(page, { title: 'Amy Dow' })).toMatchObject({
      name: 'Amy Dow',
      organisation: 'Harbour Grid',
      headline: 'Recruiter',
    });
    expect(personOf(page, { title: 'Our harbour' })).toBeNull();
  });

  it.each(['author', 'review', 'creator', 'comment'])('passes over a person reached through %s', (member) => {
    const page = ld({ '@type': 'CreativeWork', [member]: { '@type': 'Person', name: 'Amy Dow' } });
    expect(personOf(page, { title: 'Amy Dow' })).toBeNull();
  });

  it('reads the implied name of a lone h-card whose address is the page', () => {
    const page = '<a class="h-card u-url" href="https://amy.example/">Amy Dow</a>';
    expect(personOf(page, { url: 'https://amy.example/', title: 'Home of Amy Dow' })).toMatchObject({
      name: 'Amy Dow',
    });
  });

  it('takes the h-card of rel=me among several', () => {
    const page =
      '<a rel="me" href="https://amy.example/"></a><div class="h-card"><span class="p-name">Jan Brink</span><a class="u-url" href="https://jan.example/"></a></div>' +
      '<div class="h-card"><span class="p-name">Amy Dow</span><a class="u-url" href="https://amy.example/"></a><abbr class="p-tel" title="+31 10 555 01 42">call</abbr></div>';
    expect(personOf(page, { url: 'https://amy.example/about' })).toMatchObject({
      name: 'Amy Dow',
      phone: '+31 10 555 01 42',
    });
  });

  it('does not take a firm for a person', () => {
    const page =
      '<div class="vcard"><span class="fn org">Harbour Grid</span><span class="tel">+31 10 555 01 42</span></div>';
    expect(personOf(page, { title: 'Harbour Grid' })).toBeNull();
  });

  it('lists the people of a team page and names none as the page’s own', () => {
    const card = (name: string, mail: string) => `<div><h3>${name}</h3><p>Consultant</p><p>${mail}</p></div>`;
    const team = card('Amy Dow', 'amy@firm.example') + card('Jan Brink', 'jan@firm.example');
    expect(personOf(`<h1>Our team</h1>${team}`)).toEqual({ others: ['Amy Dow', 'Jan Brink'] });
    expect(personOf(`<h1>How tides work</h1>${team}`)).toBeNull();
  });

  it.each([
    ['Sign Up | Network', 'https://network.example/in/amy'],
    ['Profile Not Found', 'https://network.example/in/amy'],
    ['Amy Dow', 'https://network.example/authwall?to=amy'],
    ['Amy Dow', 'https://network.example/uas/login'],
  ])('sees nobody on %j at %s', (title, url) => {
    expect(
      personOf(ld({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Amy Dow' } }), {
        title,
        url,
      }),
    ).toBeNull();
  });
});
