import { describe, expect, it } from 'vitest';

import { readInTurn } from '@/utils/capture/read-in-turn';
import type { GeneralReader, Readers } from '@/utils/capture/readers';
import type { PageKind } from '@/utils/capture/site';
import { generalReader } from '@/utils/sites/general-reader';

import { pageOf } from './page-of';

/** Readers that take every page for one kind, and note that they were asked. */
function takingFor(kind: PageKind, asked: string[], name: string): Readers {
  const general: GeneralReader = {
    ...generalReader,
    kindOf: () => {
      asked.push(name);
      return kind;
    },
  };
  return { sites: [], general, person: null };
}

/** Readers without the generic one that know no page. */
const silent: Readers = { sites: [], general: null, person: null };

const failing: Readers = {
  sites: [],
  general: {
    ...generalReader,
    kindOf: () => {
      throw new TypeError('no such thing');
    },
  },
  person: null,
};

const page = pageOf('<main><h1>Cook</h1></main>');

describe('readInTurn', () => {
  it('stops at the first readers that know the page', () => {
    const asked: string[] = [];
    const sets = [
      takingFor('none', asked, 'first'),
      takingFor('wall', asked, 'second'),
      takingFor('expired', asked, 'third'),
    ];
    expect(readInTurn(page, sets).kind).toBe('wall');
    expect(asked).toEqual(['first', 'second']);
  });

  it('takes a refusal for an answer and asks no other', () => {
    const asked: string[] = [];
    const reading = readInTurn(page, [failing, takingFor('wall', asked, 'second')]);
    expect(reading.problems.map(({ code }) => code)).toEqual(['reader_failed']);
    expect(asked).toEqual([]);
  });

  it('gives what the generic reader said when none knows', () => {
    const framed: Readers = {
      sites: [],
      general: { ...generalReader, kindOf: () => 'none', framedAd: () => 'https://ads.example/1' },
      person: null,
    };
    const reading = readInTurn(page, [silent, framed, silent]);
    expect(reading).toMatchObject({ kind: 'none', problems: [{ code: 'ad_in_frame' }] });
  });

  it('says none where there is nobody to ask', () => {
    expect(readInTurn(page, [])).toMatchObject({ kind: 'none', problems: [] });
  });
});
