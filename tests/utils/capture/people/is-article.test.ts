import { describe, expect, it } from 'vitest';
import { isArticle } from '@/utils/capture/people/is-article';

const page = (head: string, url = 'https://paper.example/people'): Parameters<typeof isArticle>[0] => {
  const html = document.implementation.createHTMLDocument('');
  html.head.innerHTML = head;
  return { document: html, url: new URL(url) };
};

describe('isArticle', () => {
  it('knows an article by its data, its kind or the date in its address', () => {
    expect(isArticle(page('<meta property="og:type" content="article">'))).toBe(true);
    expect(isArticle(page('<script type="application/ld+json">{"@type":"NewsArticle"}</script>'))).toBe(true);
    expect(isArticle(page('', 'https://paper.example/people/2026/11/the-boom'))).toBe(true);
  });

  it('takes a page of a firm’s people for none', () => {
    expect(isArticle(page('<meta property="og:type" content="website">'))).toBe(false);
    expect(isArticle(page('', 'https://firm.example/people/2026'))).toBe(false);
  });
});
