import { describe, expect, it } from 'vitest';

import { fallenFigures } from '../../../scripts/bench/fallen-figures';
import { floorsOf } from '../../../scripts/check/floors-of';

describe('fallenFigures', () => {
  const kept = { adapters: { title: 97.2, company: 96 }, generic: { title: 97.2 } };

  it('finds none while all stand or rise', () => {
    expect(fallenFigures(kept, { adapters: { title: 97.2, company: 99 }, generic: { title: 98 } })).toEqual(
      [],
    );
  });

  it('names one that is lower by a tenth, and one that is no longer measured', () => {
    expect(fallenFigures(kept, { adapters: { title: 97.1, company: 96 } })).toEqual([
      'adapters, title: 97.1 %, was 97.2 %',
      'generic, title: 0 %, was 97.2 %',
    ]);
  });
});

describe('floorsOf', () => {
  it('counts a check for each figure', () => {
    expect(floorsOf({ code: 0, output: '== with adapters\nfloors: 46 held, 0 fallen\n' })).toEqual({
      passed: 46,
      failed: 0,
      skipped: 0,
      notes: '',
    });
  });

  it('fails with the figures that fell', () => {
    const output = 'much else\nfallen: generic, title: 90 %, was 97.2 %\nfloors: 45 held, 1 fallen\n';
    expect(floorsOf({ code: 1, output })).toEqual({
      passed: 45,
      failed: 1,
      skipped: 0,
      notes: 'fallen: generic, title: 90 %, was 97.2 %',
    });
  });

  it('says skipped where there are no saved pages', () => {
    const output = 'bench:capture skipped: the collection of saved pages is not here\n';
    expect(floorsOf({ code: 0, output })).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
  });

  it('counts what was held where a part is not here', () => {
    const output = 'bench:skills skipped the labelled sets: they are not here\nfloors: 7 held, 0 fallen\n';
    expect(floorsOf({ code: 0, output })).toMatchObject({ passed: 7, failed: 0, skipped: 1 });
  });

  it.each([
    [1, 'Error: scoring failed'],
    [0, ''],
    [1, 'bench:capture skipped: no'],
  ])('fails when the measuring ends with %i and says %j', (code, output) => {
    expect(floorsOf({ code, output })).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  });
});
