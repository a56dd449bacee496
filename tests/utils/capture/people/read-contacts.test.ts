// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { RawPerson } from '@/utils/capture/page-reading';
import { readContacts } from '@/utils/capture/people/read-contacts';

/** Reads an ad whose text is the given markup, on an employer's page with a footer. */
function contactsOf(markup: string, title = 'Grid Planner at Harbour Grid'): RawPerson[] {
  const document = new DOMParser().parseFromString(
    `<title>${title}</title><main><div id="ad">${markup}</div></main><footer>Contact: <a href="mailto:ann.footer@hg.example">Ann Footer</a></footer>`,
    'text/html',
  );
  const root = document.querySelector('#ad');
  return readContacts(
    { document, url: new URL('https://hg.example/jobs/1') },
    { root, text: root?.textContent ?? '' },
  );
}

describe('readContacts', () => {
  it.each([
    [
      'a label and a name on one line',
      '<p>Contact person: Amy Dow, HR partner</p>',
      { name: 'Amy Dow', headline: 'HR partner' },
    ],
    [
      'a heading over a block with line breaks',
      '<h3>Ansprechpartnerin</h3><p>Frau Ina Brandt<br>Personalreferentin<br>Tel. 030 555 0142</p>',
      { name: 'Ina Brandt', headline: 'Personalreferentin', phone: '0305550142' },
    ],
    [
      'fields of a form-like block',
      '<h2>Contact</h2><div>Name: <b>Amy Dow</b></div><div>Email: <a href="mailto:amy@hg.example?subject=x">amy@hg.example</a></div>',
      { name: 'Amy Dow', email: 'amy@hg.example' },
    ],
    [
      'a title before the name in running text',
      '<p>For more, please call Global Head of Grid Ana-Lena Ruiz Bo at +45 49 11 00 42 or alrb@hg.example.</p>',
      {
        name: 'Ana-Lena Ruiz Bo',
        headline: 'Global Head of Grid',
        phone: '+4549110042',
        email: 'alrb@hg.example',
      },
    ],
    [
      'a title after the name in running text',
      '<p>Please contact Amy Dow, Head of Planning, at +45 22 49 00 17.</p>',
      { name: 'Amy Dow', headline: 'Head of Planning', phone: '+4522490017' },
    ],
    [
      'German running text with a salutation',
      '<p>Bei Rückfragen wenden Sie sich bitte an Herrn Jan van der Brink unter 040 555 0142.</p>',
      { name: 'Jan van der Brink', phone: '0405550142' },
    ],
    [
      'Danish running text',
      '<p>Har du spørgsmål, så kontakt Mette Lund, afdelingschef, på tlf. +45 30 75 00 99.</p>',
      { name: 'Mette Lund', phone: '+4530750099' },
    ],
    [
      'a name paired with an address that is written out',
      '<p>Amy Dow<br>amy.dow [at] hg.example</p>',
      { name: 'Amy Dow', email: 'amy.dow@hg.example' },
    ],
    [
      'a number after a name in a sentence of no known make',
      '<p>Neugierig geworden? Frau Ina Brandt (Teamleiterin Netz) nimmt sich gern Zeit: Tel. 030 555 0142.</p>',
      { name: 'Ina Brandt', headline: 'Teamleiterin Netz', phone: '0305550142' },
    ],
    [
      'an address made of the name without a word that speaks of contact',
      '<p>Amy Dow (amy.dow@hg.example) leads the crew.</p>',
      { name: 'Amy Dow', email: 'amy.dow@hg.example' },
    ],
  ])('reads %s', (_what, markup, person) => {
    expect(contactsOf(markup)).toEqual([expect.objectContaining(person)]);
  });

  it.each([
    ['an address alone', '<p>Write to amy.dow@hg.example</p>'],
    ['the mailbox of a team', '<p>Please contact our Talent Team at careers@hg.example.</p>'],
    ['the firm itself', '<p>Contact Harbour Grid at +31 10 555 01 42.</p>'],
    ['a template', '<h2>Your contact</h2><p>First Last<br>name@hg.example</p>'],
    ['a name without anything to reach it by under a general heading', '<h2>Contact</h2><p>Amy Dow</p>'],
    ['who answers for data protection', '<p>Datenschutz: Petra Weis, Tel. 030 555 0199.</p>'],
    ['a warning of fraud', '<p>Report offers signed “Mark Sanders, Recruiter” to security@hg.example.</p>'],
    ['people of a story', '<p>Amy Dow and Jan Brink founded the firm in 1911.</p>'],
    ['years and pay', '<p>Contact centre 2019 - 2024, salary 52.000 - 61.000</p>'],
    ['the footer', '<p>We keep the power on.</p>'],
  ])('finds nobody in %s', (_what, markup) => {
    expect(contactsOf(markup)).toEqual([]);
  });

  it('names each person once, however often the ad does', () => {
    const markup =
      '<p>Please contact Amy Dow, Head of Planning.</p><h3>Contact person</h3><p>Amy Dow<br>amy@hg.example</p>';
    expect(contactsOf(markup)).toEqual([
      expect.objectContaining({ name: 'Amy Dow', email: 'amy@hg.example' }),
    ]);
  });

  it('reads the application contact of structured data first', () => {
    const data = {
      '@type': 'JobPosting',
      applicationContact: { name: 'Amy Dow', email: 'amy@hg.example', telephone: '+31 10 1' },
    };
    expect(contactsOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual([
      { name: 'Amy Dow', email: 'amy@hg.example', phone: '+31 10 1', role: 'contact-block' },
    ]);
  });

  it('stays quick on a long text that almost matches everywhere', () => {
    const hostile = `${'contact Contact: '.repeat(4000)}${'A'.repeat(50_000)}${'(at)'.repeat(20_000)}${'1 '.repeat(50_000)}`;
    expect(contactsOf(`<p>${hostile}</p>`)).toEqual([]);
  });
});
