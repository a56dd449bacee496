/** The address a page gives itself: `<link rel=canonical>`, else `og:url`; only absolute web addresses. */
export function ownAddress(markup: string): URL | null {
  const tags = markup.slice(0, 2_000_000).matchAll(/<(?:link|meta)\b[^>]{0,2000}>/gi);
  let second: URL | null = null;
  for (const [tag] of tags) {
    if (/\brel\s*=\s*["']?canonical\b/i.test(tag)) {
      const found = webUrl(attributeOf(tag, 'href'));
      if (found) return found;
    } else if (second === null && /["']og:url["']/i.test(tag)) second = webUrl(attributeOf(tag, 'content'));
  }
  return second;
}

function attributeOf(tag: string, name: string): string {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').replaceAll('&amp;', '&').trim();
}

function webUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}
