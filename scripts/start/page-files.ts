import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** A saved page and the address it is shown under. */
export interface PageFile {
  readonly name: string;
  readonly html: string;
  readonly url: string;
}

/** Hosts of saved pages that do not say where they come from; `.example` leads nowhere (RFC 2606). */
const UNKNOWN = 'https://saved-page.example';

/**
 * The address a saved page names for itself: a leading `url:` comment, its canonical link, or `og:url`; else one of its
 * own that leads nowhere.
 */
export function addressOf(html: string, name: string): string {
  const head = html.slice(0, 200_000);
  const tag = (pattern: RegExp): string | undefined => pattern.exec(head)?.[0];
  const candidates = [
    /^\s*<!--\s*url:\s*(\S+)\s*-->/.exec(head)?.[1],
    attribute(tag(/<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>/i), 'href'),
    attribute(tag(/<meta\b[^>]*\bproperty\s*=\s*["']?og:url\b[^>]*>/i), 'content'),
  ];
  for (const candidate of candidates) {
    const address = candidate?.replaceAll('&amp;', '&');
    if (address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address))
      return new URL(address).href;
  }
  return new URL(encodeURIComponent(name), `${UNKNOWN}/`).href;
}

function attribute(tag: string | undefined, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']+)["']`, 'i').exec(tag ?? '')?.[1];
}

/**
 * The saved pages that paths name: files as they are, of a folder every `.html` and `.htm` in it.
 * @throws with a plain sentence when a path is not there or holds no page
 */
export async function pageFiles(paths: readonly string[], from: string): Promise<PageFile[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const place = resolve(from, path);
      const kind = await stat(place).catch(() => null);
      if (kind === null) throw new Error(`There is no ${path}`);
      if (kind.isFile()) return [place];
      const names = (await readdir(place)).filter((name) => /\.html?$/i.test(name)).toSorted();
      if (names.length === 0) throw new Error(`${path} holds no saved page (.html)`);
      return names.map((name) => join(place, name));
    }),
  );
  return Promise.all(
    found.flat().map(async (place) => {
      const name = basename(place);
      const html = await readFile(place, 'utf8');
      return { name, html, url: addressOf(html, name) };
    }),
  );
}
