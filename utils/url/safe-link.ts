const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The address, tidied, when a click on it can do no harm (http, https, mailto, tel); `null` for everything else. */
export function safeLink(url: string): string | null {
  if (url.length > 8192 || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return ALLOWED.has(parsed.protocol) ? parsed.href : null;
}
