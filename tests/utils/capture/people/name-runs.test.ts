import { describe, expect, it } from 'vitest';
import type { KnownWords } from '@/utils/capture/people/known-words';
import { nameRuns, saysTitle } from '@/utils/capture/people/name-runs';

const known: KnownWords = new Map([['tidemill', 'firm']]);

describe('nameRuns', () => {
  it.each([
    ['Call our Head of Sales Ines Falk or Jan van der Brink.', ['Ines Falk', 'Jan van der Brink']],
    ['beantwortet Ihnen gerne Frau Dr. Ottilie Zangerl, Abteilungsleiterin Netz', ['Dr. Ottilie Zangerl']],
    ['kontakt z Panią Bogumiłą Zawadzką, specjalistką', ['Bogumiła Zawadzka']],
    ['Amy Dow, Head of Harbour Works, and Joss Underhill', ['Amy Dow', 'Joss Underhill']],
    ['unsere Recruiterin Friederike Nagel', ['Friederike Nagel']],
    ['Swantje Petersen (Personalleitung)', ['Swantje Petersen']],
  ])('finds the names in %j', (text, names) => {
    expect(nameRuns(text, known).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    'Johann Maier GmbH in Passau',
    'two minutes from Martin Luther King Square',
    'IF THIS SOUNDS LIKE YOU',
    'Servicebüro Internationale Angelegenheiten',
    'Betriebliche Altersvorsorge',
    'Kørekort B',
    'Edmund Tidemill',
    'Wilma Kassier',
  ])('finds nobody in %j', (text) => {
    expect(nameRuns(text, new Map([...known, ['edmund', 'firm'], ['kassier', 'job']]))).toEqual([]);
  });

  it('lets an owner bear the name of the firm, and says so', () => {
    expect(nameRuns('Fragen an Herrn Oskar Tidemill', known)).toMatchObject([
      { name: 'Oskar Tidemill', bearsFirm: true, addressed: true },
    ]);
    expect(nameRuns('ask Ines Falk', known)).toMatchObject([{ bearsFirm: false, addressed: false }]);
  });

  it.each([
    ['ring teamleder Annelise Bjerregaard', 'teamleder'],
    ['rekryterande chef Birger Lindeskog', 'rekryterande chef'],
    ['fås hos afdelingssygeplejerske Kirsten Toft', 'afdelingssygeplejerske'],
    ['drop a line to Professor Euan Strachan', 'Professor'],
    ['Please contact Ines Falk', null],
  ])('tells the title in front in %j', (text, title) => {
    expect(nameRuns(text, known)[0]?.title).toBe(title);
  });

  it('gives at most forty and takes no time over a text made of names', () => {
    expect(nameRuns('Ines Falk, '.repeat(5000), known)).toHaveLength(40);
  });
});

describe('saysTitle', () => {
  it.each(['Branch Manager, Hull', 'Teamleiterin', 'recruiter', 'IT'])('sees one in %j', (text) =>
    expect(saysTitle(text)).toBe(true),
  );
  it.each(['Cardiff', 'we call it that'])('sees none in %j', (text) => expect(saysTitle(text)).toBe(false));
});
