// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, pageFiles } from '../../../scripts/start/page-files';
import { table } from '../../../scripts/start/table';

describe('The address of a saved page', () => {
  it.each([
    [
      'its first comment',
      '<!-- url: https://a.example/1 --><link rel="canonical" href="https://b.example">',
      'https://a.example/1',
    ],
    [
      'its canonical link',
      '<link rel="canonical" href="https://a.example/jobs?id=1&amp;x=2">',
      'https://a.example/jobs?id=1&x=2',
    ],
    [
      'the link, whatever the order',
      "<link href='https://a.example/j' rel='canonical'>",
      'https://a.example/j',
    ],
    ['og:url', '<meta property="og:url" content="https://a.example/og">', 'https://a.example/og'],
    ['none: one that leads nowhere', '<p>no address', 'https://saved-page.example/my%20ad.html'],
    [
      'not a script',
      '<link rel="canonical" href="javascript:alert(1)">',
      'https://saved-page.example/my%20ad.html',
    ],
    [
      'not a relative one',
      '<link rel="canonical" href="/jobs/1">',
      'https://saved-page.example/my%20ad.html',
    ],
  ])('is %s', (_what, html, address) => {
    expect(addressOf(html, 'my ad.html')).toBe(address);
  });
});

describe('Saved pages', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'northing-pages-'));
    mkdirSync(join(folder, 'empty'));
    for (const name of ['b.html', 'a.htm', 'notes.txt']) writeFileSync(join(folder, name), `<p>${name}`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('of a folder are its pages, in order', async () => {
    expect((await pageFiles(['.'], folder)).map(({ name }) => name)).toEqual(['a.htm', 'b.html']);
  });

  it('named one by one are taken as they are', async () => {
    expect((await pageFiles(['notes.txt'], folder)).map(({ html }) => html)).toEqual(['<p>notes.txt']);
  });

  it.each([
    ['gone.html', 'There is no gone.html'],
    ['empty', 'empty holds no saved page (.html)'],
  ])('%s is refused in plain words', async (path, sentence) => {
    await expect(pageFiles([path], folder)).rejects.toThrow(sentence);
  });
});

it('A table lines its columns up and cuts what is too long', () => {
  expect(table(['page', 'saved'], [['a'.repeat(60), 'yes']])).toBe(
    [`page${' '.repeat(42)}saved`, `${'─'.repeat(44)}  ─────`, `${'a'.repeat(43)}…  yes`].join('\n'),
  );
});
