// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '@/utils/time/read-day';

const now = new Date(2026, 10, 22, 12);
const read = (text: string, language: string | null = null) => readDay(text, { now, language });

describe('readDay', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-08-06T23:39:35.941Z', '2026-08-06'],
    ['2025-11-06T00:00:00+01:00', '2025-11-06'],
    ['20260806', '2026-08-06'],
    ['2023/10/07', '2023-10-07'],
    ['Wed Jul 28 00:00:00 CEST 2021', '2021-07-28'],
    ['Tue, 22 Nov 2026 10:00:00 +0100', '2026-11-22'],
    ['July 28, 2021', '2021-07-28'],
    ['Posted on October 7th, 2023 by Employer', '2023-10-07'],
    ['10-Aug-2026', '2026-08-10'],
    ['28. Juli 2021', '2021-07-28'],
    ['Bewerbungsfrist: 15. März 2027', '2027-03-15'],
    ['1er août 2026', '2026-08-01'],
    ['15 de marzo de 2026', '2026-03-15'],
    ['3 oktober 2026', '2026-10-03'],
    ["12 maj '26", '2026-05-12'],
    ['22. nov. 2026 kl. 23:59', '2026-11-22'],
    ['5 stycznia 2026', '2026-01-05'],
    ['2021年7月28日', '2021-07-28'],
    ['1785000000', '2026-07-25'],
  ])('reads "%s" as %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['Posted Today', '2026-11-22'],
    ['yesterday', '2026-11-21'],
    ['gestern', '2026-11-21'],
    ['i går', '2026-11-21'],
    ['Posted 4d ago', '2026-11-18'],
    ['18d', '2026-11-04'],
    ['2 weeks ago', '2026-11-08'],
    ['a month ago', '2026-10-22'],
    ['hace 19 horas', '2026-11-21'],
    ['vor 3 Tagen', '2026-11-19'],
    ['il y a 2 jours', '2026-11-20'],
    ['2 dagen geleden', '2026-11-20'],
    ['for 3 dage siden', '2026-11-19'],
    ['för 2 veckor sedan', '2026-11-08'],
    ['há 2 dias', '2026-11-20'],
    ['3 dni temu', '2026-11-19'],
  ])('counts "%s" back to %s', (text, day) => {
    expect(read(text)).toBe(day);
    expect(readDay(text, { now, relative: false })).toBeNull();
  });

  it.each([
    ['30+ days ago'],
    ['more than 3 weeks ago'],
    ['over a month ago'],
    ['vor über 30 Tagen, mehr als 1 Monat'],
    ['2026-02-30'],
    ['31.02.2026'],
    ['as soon as possible'],
    ['12 2026'],
    ['3 days left'],
    [''],
  ])('names no day for "%s"', (text) => {
    expect(read(text)).toBeNull();
  });

  it('puts the day first, but for American English, an order told, or a day that only fits the other way', () => {
    expect(read('03/04/2026')).toBe('2026-04-03');
    expect(read('03/04/2026', 'en-US')).toBe('2026-03-04');
    expect(readDay('03/04/2026', { now, dayFirst: false })).toBe('2026-03-04');
    expect(read('3.4.2026', 'en-US')).toBe('2026-04-03');
    expect(read('07/28/2021')).toBe('2021-07-28');
  });

  it('gives a day without a year the year nearest to now', () => {
    expect(read('Applications close 15 January')).toBe('2027-01-15');
    expect(read('Posted 3 August')).toBe('2026-08-03');
  });

  it('reads back every ISO day as itself', () => {
    const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(read(iso)).toBe(iso);
      }),
    );
  });

  it('gives a real day or nothing for any text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.nat(3000).map(String),
      fc.constantFrom('.', '/', '-', ' ', 'May', 'ago', 'vor', 'Tage', 'de'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const day = read(pieces.join(' '));
        const again = day === null ? null : new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10);
        expect(again).toBe(day);
      }),
    );
  });
});
