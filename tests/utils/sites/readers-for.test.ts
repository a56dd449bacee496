import { describe, expect, it } from 'vitest';

import type { Readers } from '@/utils/capture/readers';
import { readersFor } from '@/utils/sites/readers-for';

const kindsOf = (sets: readonly Readers[]): string[] =>
  sets.map(({ general, person }) => (general ? 'ads' : person ? 'people' : 'linkedin'));

describe('readersFor', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/1', false, ['linkedin']],
    ['https://jobs.example/1', false, ['ads']],
    ['https://notlinkedin.com/in/x', false, ['ads']],
    ['https://linkedin.com/in/x', true, ['linkedin', 'ads', 'people']],
    ['https://jobs.example/1', true, ['ads', 'people']],
    ['https://notlinkedin.com/in/x', true, ['ads', 'people']],
    ['file:///ads/saved.html', true, ['linkedin', 'ads', 'people']],
  ])('%s, asked: %s', (url, isAsked, expected) => {
    expect(kindsOf(readersFor(new URL(url), isAsked))).toEqual(expected);
  });
});
