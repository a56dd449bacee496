import { describe, expect, it } from 'vitest';

import { decodePage } from '../../../scripts/northing/decode-page';
import { markupDepth } from '../../../scripts/northing/markup-depth';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('decodePage', () => {
  it.each([
    ['plain UTF-8', new TextEncoder().encode('Bäcker'), 'Bäcker'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Bäcker')), 'Bäcker'],
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x42, 0, 0xe4, 0), 'Bä'],
    ['windows-1252 that says nothing', latin('B\u00E4cker \u0080'), 'Bäcker €'],
    [
      'an encoding named by the page',
      latin('<meta charset="iso-8859-2">\u00B3'),
      '<meta charset="iso-8859-2">ł',
    ],
    [
      'UTF-8 under a name that is wrong',
      new TextEncoder().encode('<meta charset="iso-8859-1">ä'),
      '<meta charset="iso-8859-1">ä',
    ],
    ['an encoding that does not exist', latin('<meta charset="klingon">\u00E4'), '<meta charset="klingon">ä'],
  ])('reads %s', (_what, bytes, text) => {
    expect(decodePage(bytes)).toBe(text);
  });
});

describe('markupDepth', () => {
  it('counts open elements, not elements', () => {
    expect(markupDepth('<div><div></div></div><div></div>', 100)).toBe(2);
  });

  it('stops at the limit', () => {
    expect(markupDepth('<div>'.repeat(10_000), 1500)).toBe(1500);
  });

  it('passes over scripts', () => {
    expect(markupDepth(`<script>${'"<div>"'.repeat(50)}</script><div>x</div>`, 100)).toBe(1);
  });
});
