import { describe, expect, it } from 'vitest';
import { isFirmOf, ownsMailbox } from '@/utils/capture/people/owns-mailbox';

describe('ownsMailbox', () => {
  it.each([
    ['Ines Falkenrath', 'i.falkenrath@a.example'],
    ['Annelise Bjerregaard', 'ab@a.example'],
    ['Henrike Stüve', 'henrike.stueve@a.example'],
    ['Łukasz Żak', 'lukasz@a.example'],
  ])('%s has %s', (name, email) => expect(ownsMailbox(name, email)).toBe(true));

  it.each([
    ['Mark Sanders', 'security@a.example'],
    ['Bo Ek', 'jobs@a.example'],
    ['Ann Bo', 'abc@a.example'],
  ])('%s has no part in %s', (name, email) => expect(ownsMailbox(name, email)).toBe(false));
});

describe('isFirmOf', () => {
  it('tells a firm by its own address', () => {
    expect(isFirmOf('Flow Traders', 'jobs@flowtraders.example')).toBe(true);
    expect(isFirmOf('Ines Falk', 'ines@ines-falk.example')).toBe(false);
  });
});
