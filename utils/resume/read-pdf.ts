import type { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { resumeLine } from './lines-of-text';
import { readingOrder } from './page-layout';
import type { Run } from './page-run';
import type { ResumeLine } from './resume-line';
import { RefusedResume } from './resume-refusal';

/** The part of pdf.js that is needed here; a page of ours and a script load it each in its own way. */
export interface PdfEngine {
  readonly getDocument: typeof getDocument;
  readonly PDFWorker: typeof PDFWorker;
}

/** More pages than this are a book. */
const MOST_PAGES = 60;
/** A page of text has at least so many letters; fewer on every page make a scan. */
const FEWEST_LETTERS = 25;

export interface PdfProgress {
  /** A page is begun. */
  readonly onPage: (page: number, pages: number) => void;
  /** A page with text on it has been read. */
  readonly onText: () => void;
  readonly signal: AbortSignal;
}

/**
 * The lines of a PDF in reading order, columns one after the other. Throws `encrypted` for one with a password, `no-text`
 * for pages that are pictures, `too-big` for a book, `damaged` for what is no PDF inside; and an AbortError when it is
 * given up.
 */
export async function readPdf(
  bytes: Uint8Array,
  engine: PdfEngine,
  { onPage, onText, signal }: PdfProgress,
): Promise<readonly ResumeLine[]> {
  const worker = new engine.PDFWorker({ verbosity: 0 });
  const task = engine.getDocument({
    worker,
    // The engine takes the buffer over; the original is still to be kept.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  // One that is lost in a file answers to nothing: it is ended, not asked to end.
  const giveUp = (): void => worker.destroy();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new RefusedResume('too-big');
    const lines: ResumeLine[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      signal.throwIfAborted();
      onPage(number, document.numPages);
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const found = linesOfPage(items, lines.at(-1)?.block ?? 0);
      if (found.length > 0) onText();
      lines.push(...found);
      page.cleanup();
    }
    const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (letters < FEWEST_LETTERS) throw new RefusedResume('no-text');
    return lines;
  } catch (error) {
    signal.throwIfAborted();
    throw refusalOf(error);
  } finally {
    signal.removeEventListener('abort', giveUp);
    if (!signal.aborted) await task.destroy();
    worker.destroy();
  }
}

/** The engine names its errors; every other one is a fault of the file too. */
function refusalOf(error: unknown): RefusedResume {
  if (error instanceof RefusedResume) return error;
  return new RefusedResume(
    error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged',
  );
}

type Items = Awaited<
  ReturnType<
    Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>['getTextContent']
  >
>['items'];

/** Signs that only TeX's own encoding puts into words. */
// eslint-disable-next-line no-control-regex -- these are the signs looked for.
const CORK_SIGN = /[\u0015\u001b-\u001f]/;

function linesOfPage(items: Items, lastBlock: number): readonly ResumeLine[] {
  // There the last place holds ß, where everybody else has ÿ.
  const isCork = items.some((item) => 'str' in item && CORK_SIGN.test(item.str));
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
    const size = Math.hypot(a, b) || item.height;
    // Text set sideways or upside down is no line of the page.
    if (size === 0 || Math.abs(b) > Math.abs(a)) return [];
    const text = isCork ? item.str.replaceAll('ÿ', 'ß') : item.str;
    return [{ text, left: x, right: x + item.width, y: -y, size }];
  });
  const rows = readingOrder(runs);
  const sizes = rows.map(({ size }) => size).sort((one, other) => one - other);
  const body = sizes[Math.floor(sizes.length / 2)] ?? 10;
  let block = lastBlock + 1;
  return rows.flatMap(({ text, y, size }, at) => {
    const before = rows[at - 1];
    const gap = before === undefined ? 0 : y - before.y;
    if (gap < 0 || gap > Math.max(size, before?.size ?? 0) * 1.75) block += 1;
    const line = resumeLine(text, block, size > body * 1.12);
    return line === null ? [] : [line];
  });
}
