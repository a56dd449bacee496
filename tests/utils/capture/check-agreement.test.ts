// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { checkAgreement } from '@/utils/capture/check-agreement';
import type { PostingFields } from '@/utils/capture/page-reading';

import { pageOf } from './page-of';

const LISTED = ['Bicycle Mechanic', 'Workshop Lead', 'Night Porter'];
const list = LISTED.map(
  (title, at) =>
    `<li class="job"><a href="/jobs/${7001 + at}"><h3>${title}</h3></a><p>Tidewater Cycles</p><p>Bristol</p></li>`,
).join('');
const page = pageOf(
  `<!doctype html><title>Jobs</title><main><ul>${list}</ul><section><h2>In front</h2></section></main>`,
  'https://jobs.tidewater.example/search',
);
const fields = (title: string, text: string): Partial<PostingFields> => ({
  title: { value: title, source: 'markup', trust: 'high' },
  description: { value: text, source: 'markup', trust: 'high' },
});
const about = (title: string): string =>
  `As ${title} you are the heart of the shop. ${'You keep the cargo bikes rolling along the river. '.repeat(8)}`;

describe('checkAgreement beside a list', () => {
  it('refuses a text that opens with the title of another ad in the list and never names its own', () => {
    expect(checkAgreement(page, fields('Workshop Lead', about('Bicycle Mechanic')))).toEqual({ ok: false });
  });

  it.each([
    ['its own ad', 'Workshop Lead', about('Workshop Lead')],
    ['nobody by title', 'Workshop Lead', about('one of us')],
    ['a job that is not in the list', 'Workshop Lead', about('Harbour Pilot')],
    ['its own ad and a neighbour', 'Workshop Lead', `${about('Workshop Lead')} You lead a bicycle mechanic.`],
    [
      'a neighbour only far down',
      'Workshop Lead',
      `${about('one of us')}${'We ride. '.repeat(60)} Bicycle Mechanic`,
    ],
  ])('takes a text that speaks of %s', (_what, title, text) => {
    expect(checkAgreement(page, fields(title, text))).toMatchObject({ ok: true });
  });
});
