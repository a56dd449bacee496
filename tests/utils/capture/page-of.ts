import { JSDOM, VirtualConsole } from 'jsdom';

import type { Page } from '@/utils/capture/page';

/** A page of the given markup as the readers get it; no script runs and nothing is loaded. */
export function pageOf(markup: string, url = 'https://careers.example.com/jobs/4711-baker'): Page {
  const { window } = new JSDOM(markup, { url, virtualConsole: new VirtualConsole() });
  return { document: window.document, url: new URL(url) };
}

/** A page that carries one JSON-LD block. */
export function pageWithJsonLd(json: unknown, body = ''): Page {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  return pageOf(
    `<html><head><script type="application/ld+json">${text}</script></head><body>${body}</body></html>`,
  );
}
