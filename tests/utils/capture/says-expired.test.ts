import { describe, expect, it } from 'vitest';

import { saysExpired } from '@/utils/capture/lexicon/page-words';

describe('saysExpired', () => {
  it.each([
    'This job is no longer available.',
    'The position has been filled.',
    'Diese Stellenanzeige ist nicht mehr verfügbar',
    'Helaas, deze vacature is niet meer beschikbaar.',
  ])('says of "%s" that the ad is gone', (line) => {
    expect(saysExpired(line)).toBe(true);
  });

  it.each([
    'We keep applications for six months after the position has been filled and then delete them.',
    'You get a mail when this job is closed.',
    'Once the vacancy has been filled we write to everybody.',
    'Applications are welcome until the position is filled.',
  ])('says of "%s" that it speaks of any ad', (line) => {
    expect(saysExpired(line)).toBe(false);
  });
});
