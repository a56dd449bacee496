import { describe, expect, it } from 'vitest';

import { isDateLine, readSingleDate, readSpan } from '@/utils/resume/read-span';

const spanOf = (line: string): readonly [string | null, string | null] | null => {
  const span = readSpan(line);
  return span === null ? null : [span.start, span.isCurrent ? 'now' : span.end];
};

describe('readSpan', () => {
  it.each<[string, string | null, string | null]>([
    ['Jan 2019 – Present', '2019-01', 'now'],
    ['Staff Nurse\t03/2015 - 12/2018', '2015-03', '2018-12'],
    ['2015–2018', '2015', '2018'],
    ['März 2018 bis heute', '2018-03', 'now'],
    ['seit 06/2020', '2020-06', 'now'],
    ['depuis janvier 2020', '2020-01', 'now'],
    ['de septembre 2016 à août 2019', '2016-09', '2019-08'],
    ['Février 2012 – Décembre 2014', '2012-02', '2014-12'],
    ['enero de 2017 - actualidad', '2017-01', 'now'],
    ['marzo 2014 a junio de 2016', '2014-03', '2016-06'],
    ['maart 2018 t/m heden', '2018-03', 'now'],
    ['maj 2019 – nu', '2019-05', 'now'],
    ['august 2015 til oktober 2018', '2015-08', '2018-10'],
    ['2019-03 – 2021-06', '2019-03', '2021-06'],
    ['01.04.2016 – 31.12.2019', '2016-04', '2019-12'],
    ["Mar '14 - Jun '16", '2014-03', '2016-06'],
    ['Mar – Jun 2020', '2020-03', '2020-06'],
    ['Sept. 2013 – Aug. 2015', '2013-09', '2015-08'],
  ])('%s', (line, start, end) => {
    expect(spanOf(line)).toEqual([start, end]);
  });

  it.each(['Managed a budget of 2015 items', 'Windows 2012 to Windows Server', '2018 - 2015', 'Level 3', ''])(
    'finds none in "%s"',
    (line) => {
      expect(spanOf(line)).toBeNull();
    },
  );

  it('says where it stands', () => {
    const line = 'Nurse (2015 - 2018), Leeds';
    const span = readSpan(line);
    expect(line.slice(span?.from, span?.to)).toBe('2015 - 2018');
  });
});

describe('readSingleDate', () => {
  it('takes the last date of a line, the month where it is said', () => {
    expect(readSingleDate('Diploma of Nursing, June 2014')?.date).toBe('2014-06');
    expect(readSingleDate('IHK Köln 2009')?.date).toBe('2009');
    expect(readSingleDate('no date')).toBeNull();
  });
});

describe('isDateLine', () => {
  it('knows a line that is only a date', () => {
    expect(isDateLine('2015 – 2018')).toBe(true);
    expect(isDateLine('BLS, Red Cross, 2021')).toBe(false);
  });
});
