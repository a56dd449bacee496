import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { guarded, unguarded } from '@/utils/network/guard-formula';
import { readContactsCsv } from '@/utils/network/read-contacts-csv';
import { readVCards } from '@/utils/network/read-vcards';
import { seenOfCard } from '@/utils/network/seen-of-card';
import { writePeopleCsv } from '@/utils/network/write-people-csv';
import { writeVCards } from '@/utils/network/write-vcards';

import { aPerson } from '../../builders/a-person';
import { aTie } from '../../builders/an-exchange';

const now = new Date('2026-11-22T09:00:00.000Z');
const cardsOf = (csv: string): unknown => {
  const read = readContactsCsv(csv, now);
  return read.ok ? read.file.cards : read;
};

describe('readContactsCsv', () => {
  const note = [
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it, and that is ""fine"", no?"',
    '',
  ];

  it('reads LinkedIn’s connections below the note above the header', () => {
    const csv = [
      ...note,
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Ines,Falk,https://www.linkedin.com/in/ines-falk,,"Harbour, Lane & Co",Planner,12 Mar 2021',
      'Yūko 🌸,Ōta,https://www.linkedin.com/in/yuko,yuko@x.example,,,01 Jan 2020',
      ',,,,,,',
      ',,https://www.linkedin.com/in/nobody,,Delta,,02 Feb 2022',
    ].join('\r\n');
    const read = readContactsCsv(csv, now);
    expect(read).toEqual({
      ok: true,
      file: {
        nameless: 1,
        cards: [
          {
            name: 'Ines Falk',
            headline: 'Planner',
            organisation: 'Harbour, Lane & Co',
            profileUrl: 'https://www.linkedin.com/in/ines-falk',
            metOn: '2021-03-12',
          },
          {
            name: 'Yūko 🌸 Ōta',
            email: 'yuko@x.example',
            profileUrl: 'https://www.linkedin.com/in/yuko',
            metOn: '2020-01-01',
          },
        ],
      },
    });
  });

  it.each([
    ['German, semicolons', 'Vorname;Nachname;Firma;Verbunden am\nIda;Böhm;Delta;12. März 2021', '2021-03-12'],
    ['French', 'Prénom,Nom,Entreprise,Connexion le\nIda,Böhm,Delta,12 mars 2021', '2021-03-12'],
    [
      'tabs and a byte order mark',
      '\ufeffName\tCompany\tConnected On\nIda Böhm\tDelta\t2021-03-12',
      '2021-03-12',
    ],
  ])('reads %s', (_name, csv, metOn) => {
    expect(cardsOf(csv)).toEqual([{ name: 'Ida Böhm', organisation: 'Delta', metOn }]);
  });

  it('refuses a table without names, and says where one is broken', () => {
    expect(cardsOf('a,b\n1,2')).toEqual({ ok: false, reason: 'no-names' });
    expect(cardsOf('')).toEqual({ ok: false, reason: 'no-names' });
    expect(cardsOf('Name,Company\nIda,Delta\n"Ola,Keel\nUma,Quay')).toEqual({
      ok: false,
      reason: 'broken',
      line: 3,
    });
  });

  it('gives an answer to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(typeof readContactsCsv(text, now).ok).toBe('boolean');
        expect(typeof readContactsCsv(`Name,Company\n${text}`, now).ok).toBe('boolean');
        // A line that begins with white space continues the one before, so even the first need not say a card begins.
        const cards = readVCards(`BEGIN:VCARD\n${text}`);
        expect(cards === null || Array.isArray(cards.cards)).toBe(true);
        expect(readVCards(`BEGIN:VCARD\nNOTE:${text}`)).not.toBeNull();
      }),
    );
  });
});

describe('guarded', () => {
  it.each(['=1+1', '+49 30 1', '-5', '@here', '\tx', '\r=x', "'=x", "''@x"])(
    'makes %j harmless, and back',
    (text) => {
      expect(guarded(text)).toMatch(/^'/);
      expect(unguarded(guarded(text))).toBe(text);
    },
  );

  it('carries any text over', () => {
    fc.assert(fc.property(fc.string(), (text) => unguarded(guarded(text)) === text));
    expect(guarded("O'Neill")).toBe("O'Neill");
  });
});

describe('readVCards', () => {
  it('reads version 4 with folds, groups, parameters and escapes', () => {
    const text = [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Ines Falk',
      'ORG:Harbour\\, Lane\\; Sons;Planning',
      'item1.EMAIL;TYPE=home:old@x.example',
      'item2.EMAIL;PREF=1;TYPE="work:main":ines@',
      ' x.example',
      'TEL;VALUE=uri:tel:+31-30-555',
      'ADR:;;;Utrecht;;;Netherlands',
      'NOTE:begins\\nand ends',
      'END:VCARD',
    ].join('\r\n');
    expect(readVCards(text)).toEqual({
      nameless: 0,
      cards: [
        {
          name: 'Ines Falk',
          organisation: 'Harbour, Lane; Sons',
          place: 'Utrecht, Netherlands',
          email: 'ines@x.example',
          phone: '+31-30-555',
        },
      ],
    });
  });

  it('reads version 2.1 with quoted-printable, and a name only in its parts', () => {
    const text =
      'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:B=C3=B6hm;Ida;=\n=20;;\nEND:VCARD';
    expect(readVCards(text)?.cards).toEqual([{ name: 'Ida Böhm' }]);
  });

  it('keeps what is there of a cut-off file, counts the nameless, and refuses what is no card', () => {
    const text =
      'BEGIN:VCARD\nFN:Ida Böhm\nEND:VCARD\nBEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:Ola Nord\nOR';
    expect(readVCards(text)).toEqual({ cards: [{ name: 'Ida Böhm' }, { name: 'Ola Nord' }], nameless: 1 });
    expect(readVCards('hello')).toBeNull();
  });

  it('reads 50,000 cards in a few seconds', () => {
    const card =
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ida Böhm\r\nORG:Delta\r\nEMAIL:ida@x.example\r\nEND:VCARD\r\n';
    const begun = performance.now();
    expect(readVCards(card.repeat(50_000))?.cards).toHaveLength(50_000);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('writeVCards and writePeopleCsv', () => {
  const facts = {
    name: 'Ines; Falk, 🌸 محمد',
    headline: `Planner\nof ${'very long roads '.repeat(9)}`,
    organisation: 'Back\\slash & Söhne',
    place: 'Utrecht, Netherlands',
    email: 'ines@x.example',
    phone: '+31305550142',
    profileUrl: 'https://x.example/in/ines?a=1,2;3',
  };
  const person = aPerson({ facts });
  const ties = new Map([[person.id, aTie({ metOn: '2021-03-12' })]]);
  const card = { ...facts, headline: facts.headline.trim(), metOn: '2021-03-12' };

  it('fold at 75 octets and inside no character, and come back as they were', () => {
    const text = writeVCards([person, person], ties);
    const lines = text.split('\r\n');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(text).not.toContain('\ufffd');
    expect(readVCards(text)).toEqual({ cards: [card, card], nameless: 0 });
  });

  it('come back from the table as they were, with no cell a formula', () => {
    const text = writePeopleCsv([aPerson({ facts: { ...facts, name: '=HYPERLINK("x")' } })], ties);
    expect(text).not.toMatch(/(^|,)"?[=+\-@]/m);
    expect(cardsOf(text)).toEqual([{ ...card, name: '=HYPERLINK("x")' }]);
  });

  it('hand on nothing that I wrote about people', () => {
    const noted = aPerson({ notes: { text: 'Secret', area: '', corrections: {} } });
    expect(writeVCards([noted], ties) + writePeopleCsv([noted], ties)).not.toContain('Secret');
  });
});

describe('seenOfCard', () => {
  it('is known by profile and mail, says that it comes from the user, and takes no address that runs', () => {
    const seen = seenOfCard(
      { name: 'Ines Falk', profileUrl: 'https://www.linkedin.com/in/Ines-Falk/', email: 'Ines@x.example' },
      now,
    );
    expect(seen.keys).toEqual(['linkedin:ines-falk', 'mail:ines@x.example']);
    expect(seen.evidence.name).toMatchObject({ state: 'stated', source: 'user' });
    expect(seenOfCard({ name: 'X Y', profileUrl: ['java', 'script:alert(1)'].join('') }, now)).toMatchObject({
      url: '',
      facts: { profileUrl: null },
    });
  });
});
