import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import { JSDOM, VirtualConsole } from 'jsdom';

import type { Page } from '@/utils/capture/page';

import { decodePage } from './decode-page';
import { markupDepth } from './markup-depth';
import { ownAddress } from './own-address';

const LARGEST = 40_000_000;
const DEEPEST = 6000;

/** A saved page as a document of its own; `close` gives its memory back. */
export interface SavedPage extends Page {
  close(): void;
}

/**
 * Opens a saved page without running its scripts or loading anything. Its address is the one given, else its canonical
 * link or `og:url`, else the file's. Throws for files that cannot be read for files over 40 MB, and for
 * markup nested deeper than 6,000 elements.
 */
export async function openSavedPage(path: string, address: string | null): Promise<SavedPage> {
  const bytes = await readFile(path);
  if (bytes.length > LARGEST) throw new RangeError('larger than 40 MB');
  const markup = withoutStyles(decodePage(bytes));
  if (markupDepth(markup, DEEPEST) >= DEEPEST) throw new RangeError(`nested deeper than ${DEEPEST} elements`);
  const file = pathToFileURL(path);
  const url = address !== null ? new URL(address) : (ownAddress(markup) ?? file);
  const dom = new JSDOM(markup, {
    url: url.href,
    contentType: 'text/html',
    virtualConsole: new VirtualConsole(),
  });
  return { document: dom.window.document, url, close: () => dom.window.close() };
}

/**
 * Style sheets emptied and style attributes cut down to what hides an element: parsing CSS takes longer than all the
 * rest, and no reader looks at more of it.
 */
function withoutStyles(markup: string): string {
  const parts = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
  return markup.replace(parts, (whole: string, name?: string, double?: string, single?: string) => {
    if (name !== undefined) return name.toLowerCase() === 'style' ? '<style></style>' : whole;
    return /display\s*:\s*none/i.test(double ?? single ?? '') ? ' style="display:none"' : '';
  });
}
