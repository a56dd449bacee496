// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { detectLanguage } from '@/utils/language/detect-language';
import { findPay } from '@/utils/money/find-pay';
import { fromMinor, minorDigits, toMinor } from '@/utils/money/minor-units';
import { readPay } from '@/utils/money/read-pay';
import { CITY_LIST } from '@/utils/place/city-list';
import { readPlaces } from '@/utils/place/read-place';
import { findMode } from '@/utils/posting/find-mode';
import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';
import { readDay } from '@/utils/time/read-day';

const hints = { country: null, language: 'en' };
const now = new Date('2026-11-22T09:00:00Z');

/** Words of an ad that state neither pay, mode, employment nor day. */
const neutral = fc.constantFrom(
  ...'kitchen team builds lovely bread every morning with care careful bakers knead dough oven flour quality guests teach'.split(
    ' ',
  ),
);
const prose = fc.array(neutral, { minLength: 3, maxLength: 30 }).map((words) => `${words.join(' ')}.`);

/** A yearly range in whole hundreds, as ads state it. */
const range = fc
  .tuple(fc.integer({ min: 250, max: 1400 }), fc.integer({ min: 1, max: 400 }))
  .map(([from, more]) => [from * 100, (from + more) * 100] as const);

describe('pay', () => {
  const grouped = (amount: number, sign: string): string =>
    String(amount).replace(/\B(?=(?:\d{3})+$)/g, sign);
  const writings: readonly (readonly [string, string, (min: number, max: number) => string])[] = [
    ['USD', 'en', (a, b) => `US$${grouped(a, ',')} - $${grouped(b, ',')} a year`],
    ['USD', 'en', (a, b) => `USD ${grouped(a, ',')} to ${grouped(b, ',')} per annum`],
    ['GBP', 'en', (a, b) => `£${a}–£${b} per year`],
    ['GBP', 'en', (a, b) => `£${a / 1000}k - £${b / 1000}k per annum`],
    ['EUR', 'de', (a, b) => `${grouped(a, '.')} € bis ${grouped(b, '.')} € pro Jahr`],
    ['EUR', 'de', (a, b) => `${grouped(a, '.')} - ${grouped(b, '.')} EUR brutto/Jahr`],
    ['EUR', 'fr', (a, b) => `de ${grouped(a, ' ')} € à ${grouped(b, ' ')} € par an`],
    ['CHF', 'de', (a, b) => `CHF ${grouped(a, "'")} - ${grouped(b, "'")} pro Jahr`],
  ];

  it.each(writings)(
    'in %s written the %s way is read back to the minor unit',
    (currency, language, write) => {
      fc.assert(
        fc.property(range, ([min, max]) => {
          const pay = readPay({ text: write(min, max) }, { country: null, language });
          expect(pay).toMatchObject({ min: min * 100, max: max * 100, currency, period: 'year' });
        }),
      );
    },
  );

  it('of a range has its order, whichever end is written first or bigger', () => {
    fc.assert(
      fc.property(range, fc.boolean(), ([low, high], turned) => {
        const [a, b] = turned ? [high, low] : [low, high];
        const pay = readPay({ text: `$${a} - $${b} a year` }, hints);
        expect([pay?.min, pay?.max]).toEqual([low * 100, high * 100]);
      }),
    );
  });

  it('goes to minor units and back for any currency', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CLF', 'ISK', 'PKR', null),
        fc.integer({ min: 0, max: 1_000_000_000 }),
        (currency, minor) => {
          const major = fromMinor(minor, currency);
          expect(toMinor(major, currency)).toBe(minor);
          expect(Math.abs(major * 10 ** minorDigits(currency) - minor)).toBeLessThan(0.5);
        },
      ),
    );
  });

  it('is never invented: prose with years, heads, phones and grants has none', () => {
    const figure = fc.oneof(
      fc.integer({ min: 1900, max: 2030 }).map((year) => `founded in ${year}`),
      fc.integer({ min: 2, max: 90_000 }).map((heads) => `${heads} colleagues in 12 countries`),
      fc.integer({ min: 10_000_000, max: 99_999_999 }).map((phone) => `call 0${phone}`),
      fc.integer({ min: 1, max: 900 }).map((millions) => `we raised $${millions} million`),
      fc.integer({ min: 100, max: 5000 }).map((budget) => `a training budget of €${budget}`),
      fc
        .integer({ min: 2, max: 60 })
        .map((k) => `we pay a fair salary and a training budget of €${k},000 per year`),
      fc.integer({ min: 2, max: 60 }).map((k) => `compensation includes a sign-on bonus of $${k},000`),
      fc.integer({ min: 2, max: 60 }).map((k) => `a competitive salary, relocation allowance of £${k},000`),
      fc.integer({ min: 10, max: 90 }).map((k) => `a revenue of $${k},000 per year`),
      fc.integer({ min: 10, max: 90 }).map((k) => `a referral bonus of £${k},000 a year`),
      fc.integer({ min: 20, max: 90 }).map((k) => `the team manages a budget of £${k},000 per annum`),
      fc.integer({ min: 1, max: 40 }).map((hours) => `${hours} hours per week`),
      fc.integer({ min: 1, max: 99 }).map((share) => `${share} % of our guests return`),
    );
    fc.assert(
      fc.property(prose, figure, prose, (before, stated, after) => {
        const text = `${before} ${stated}. ${after}`;
        expect([text, findPay(text, hints)]).toEqual([text, null]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('places', () => {
  /** Names that alone point to one country. */
  const known = Object.entries(CITY_LIST).flatMap(([country, list]) =>
    list
      .split('|')
      .filter((name) => !name.startsWith('~') && /^[a-z]{4,}$/.test(name))
      .map((name) => ({ country, city: `${name.charAt(0).toUpperCase()}${name.slice(1)}` })),
  );
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  const common = known.filter(({ country }) =>
    /^(?:DE|FR|NL|DK|SE|NO|ES|IT|GB|US|CA|AU|CH|AT)$/.test(country),
  );

  it('keep city and country, written with the name or the code of the country', () => {
    fc.assert(
      fc.property(fc.constantFrom(...common), fc.boolean(), ({ city, country }, byName) => {
        const text = `${city}, ${byName ? (english.of(country) ?? country) : country}`;
        const [place] = readPlaces([{ text }]);
        expect([text, place?.city, place?.country]).toEqual([text, city, country]);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same in whatever order they are listed, and named once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...common), {
          minLength: 1,
          maxLength: 6,
          selector: ({ city }) => city,
        }),
        (some) => {
          const read = (list: typeof some) =>
            readPlaces(list.map(({ city, country }) => ({ text: `${city}, ${country}` })))
              .map(({ city, country }) => `${city}/${country}`)
              .toSorted();
          expect(read(some.toReversed())).toEqual(read(some));
          expect(read([...some, ...some])).toEqual(read(some));
        },
      ),
    );
  });

  it('name no country that is not written: a word that is no place has none', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { country } of readPlaces([{ text }])) expect(country).toBeNull();
      }),
    );
  });
});

describe('mode', () => {
  const perk = fc
    .tuple(
      fc.constantFrom(
        'Work from anywhere',
        'Working from anywhere for',
        'Work remotely from abroad for up to',
        'Work from abroad for',
      ),
      fc.integer({ min: 1, max: 90 }),
      fc.constantFrom('days', 'weeks', 'months'),
      fc.constantFrom(' a year', ' per year', ''),
    )
    .map(([what, count, unit, when]) => `${what} ${count} ${unit}${when}`);
  const thing = fc
    .tuple(
      fc.constantFrom('remote', 'Remote'),
      fc.constantFrom(
        'support',
        'monitoring',
        'sensing',
        'servers',
        'sites',
        'teams',
        'colleagues',
        'devices',
      ),
    )
    .map((words) => words.join(' '));

  it('is not remote for a perk or for work on remote things, wherever they stand', () => {
    fc.assert(
      fc.property(prose, fc.oneof(perk, thing), prose, (before, said, after) => {
        const text = `${before} ${said}. ${after}`;
        expect([text, readMode(text), findMode(text)]).toEqual([text, null, null]);
      }),
      { numRuns: 300 },
    );
  });

  it('is never invented, and refused remote work is on site in any wrapping', () => {
    fc.assert(
      fc.property(
        prose,
        fc.constantFrom('No remote', 'Remote: no', 'Not a remote position'),
        (text, refused) => {
          expect([readMode(text), findMode(text)]).toEqual([null, null]);
          expect(readMode(`${text} ${refused}`)).toBe('onsite');
        },
      ),
    );
  });

  it('does not hang on case or white space', () => {
    const said = fc.constantFrom(
      'Remote',
      'Hybrid',
      'On-site',
      'Home Office möglich',
      '2 days in the office',
      'Fully remote',
    );
    fc.assert(
      fc.property(said, fc.constantFrom(' ', '  ', '\n', '\u00a0'), (text, blank) => {
        const spaced = text.replaceAll(' ', blank);
        expect(readMode(spaced.toUpperCase())).toBe(readMode(text));
        expect(readMode(`${blank}${spaced.toLowerCase()}${blank}`)).toBe(readMode(text));
      }),
    );
  });
});

describe('employment', () => {
  it('goes by its most telling word: an internship or a term stays one, however full its hours', () => {
    const hours = fc.constantFrom(
      'Full-time',
      'FULL_TIME',
      'Part-time',
      'Vollzeit',
      'Teilzeit',
      'temps plein',
    );
    const term = fc.constantFrom(
      ['Internship', 'internship'] as const,
      ['Praktikum', 'internship'] as const,
      ['Temporary', 'temporary'] as const,
      ['befristet', 'temporary'] as const,
      ['Contractor', 'contract'] as const,
    );
    fc.assert(
      fc.property(term, hours, fc.boolean(), ([word, kind], other, first) => {
        expect(readEmployment(first ? [word, other] : [other, word])).toBe(kind);
        expect(readEmployment([`${word}, ${other}`])).toBe(kind);
      }),
    );
  });

  const said = fc.constantFrom(
    'FULL_TIME',
    'Part-time',
    'Internship',
    'Temporary',
    'Contractor',
    'Vollzeit',
    'Permanent',
    'Bread',
  );

  it('is the same in whatever order the page lists it', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 5 }), (texts) => {
        expect(readEmployment(texts.toReversed())).toBe(readEmployment(texts));
      }),
    );
  });

  it('is never invented', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect([text, readEmployment([text])]).toEqual([text, null]);
      }),
    );
  });
});

describe('days', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  const long = (locale: string, date: Date): string =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(date);

  it.each(['en-GB', 'en-US', 'de-DE', 'fr-FR', 'nl-NL', 'es-ES', 'da-DK', 'sv-SE', 'nb-NO'])(
    'as %s writes them out are read back',
    (locale) => {
      fc.assert(
        fc.property(day, (date) => {
          expect(readDay(long(locale, date), { now, language: locale })).toBe(
            date.toISOString().slice(0, 10),
          );
        }),
      );
    },
  );

  it('in figures follow the order of the language', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year = '', month = '', of = ''] = date.toISOString().slice(0, 10).split('-');
        const iso = `${year}-${month}-${of}`;
        expect(readDay(`${of}.${month}.${year}`, { now, language: 'de' })).toBe(iso);
        expect(readDay(`${of}/${month}/${year}`, { now, language: 'en-GB' })).toBe(iso);
        expect(readDay(`${month}/${of}/${year}`, { now, language: 'en-US' })).toBe(iso);
      }),
    );
  });

  it('counted back stand in their order and never lie ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom('en', 'de'), (count, language) => {
        const ago = (days: number): string =>
          readDay(language === 'en' ? `${days + 1} days ago` : `vor ${days + 1} Tagen`, { now, language }) ??
          '';
        expect(ago(count) < ago(count - 1)).toBe(true);
        expect(ago(count) < '2026-11-22').toBe(true);
      }),
    );
  });

  it('are never invented', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect([text, readDay(text, { now })]).toEqual([text, null]);
      }),
    );
  });
});

describe('language', () => {
  const SENTENCES: Readonly<Record<string, readonly string[]>> = {
    en: [
      'You will work with the team and take care of the guests in our house.',
      'We are looking for a person who has been in this trade for some years.',
      'There is much to learn and all of us will help you with it.',
    ],
    de: [
      'Sie arbeiten mit dem Team und kümmern sich um die Gäste in unserem Haus.',
      'Wir suchen eine Person, die seit einigen Jahren in diesem Beruf ist.',
      'Es gibt viel zu lernen und wir alle helfen Ihnen dabei gern.',
    ],
    fr: [
      'Vous travaillez avec l’équipe et vous vous occupez des clients dans notre maison.',
      'Nous cherchons une personne qui est dans ce métier depuis quelques années.',
      'Il y a beaucoup à apprendre et nous sommes tous là pour vous aider.',
    ],
    es: [
      'Trabajarás con el equipo y te ocuparás de los huéspedes en nuestra casa.',
      'Buscamos una persona que lleve algunos años en este oficio y que tenga ganas.',
      'Hay mucho que aprender y todos nosotros te vamos a ayudar con ello.',
    ],
    nl: [
      'Je werkt samen met het team en zorgt voor de gasten in ons huis.',
      'Wij zoeken een persoon die al een paar jaar in dit vak werkt.',
      'Er is veel te leren en wij helpen je daar allemaal graag mee.',
    ],
  };

  it.each(Object.entries(SENTENCES))(
    '%s is told in whatever order and case its sentences stand',
    (language, sentences) => {
      fc.assert(
        fc.property(fc.shuffledSubarray([...sentences], { minLength: 2 }), fc.boolean(), (some, loud) => {
          const text = some.join(' ');
          expect(detectLanguage(loud ? text.toUpperCase() : text)).toBe(language);
        }),
      );
    },
  );

  it('is not guessed from figures, names or a few words', () => {
    const bare = fc.array(
      fc.oneof(fc.nat(9999).map(String), fc.constantFrom('Ivo', 'Falk', 'Oslo', 'Tidewater', 'SAP')),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(bare, (pieces) => {
        expect(detectLanguage(pieces.join(' '))).toBeNull();
      }),
    );
  });
});
