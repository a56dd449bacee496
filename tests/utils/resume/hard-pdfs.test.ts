// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { readResume, type ResumeOutcome } from '@/utils/resume/read-resume';
import type { PdfEngine } from '@/utils/resume/read-pdf';

import { longPdf } from '../../../scripts/resumes/long-pdf';
import { nodePdfEngine } from '../../../scripts/resumes/node-pdf-engine';
import { encryptedPdf, lockedPdf, scannedPdf } from '../../builders/hard-pdfs';

const parseXml = (): Document => {
  throw new Error('no PDF holds XML to parse');
};
const read = (bytes: Uint8Array, over: { pdfEngine?: () => Promise<PdfEngine>; limitMs?: number } = {}) =>
  readResume(bytes, 'cv.pdf', { pdfEngine: nodePdfEngine, parseXml, limitMs: 60_000, ...over });
const reasonOf = (outcome: ResumeOutcome): string => (outcome.ok ? 'taken' : outcome.reason);

describe('readResume of a hard PDF', () => {
  it('says that one with a password is locked', async () => {
    expect(reasonOf(await read(await encryptedPdf()))).toBe('encrypted');
  }, 60_000);

  it('reads one that is only protected against changes', async () => {
    const outcome = await read(await lockedPdf());
    expect(outcome.ok && outcome.draft.positions).toMatchObject([
      { title: 'Staff Nurse', employer: 'Northgate Clinic', start: '2019-01', end: '2024-06' },
    ]);
  }, 60_000);

  it('says that a scan has no text', async () => {
    expect(reasonOf(await read(await scannedPdf()))).toBe('no-text');
  }, 60_000);

  it('takes ten pages, and sixty-one for a book', async () => {
    expect(reasonOf(await read(await longPdf(10)))).toBe('taken');
    expect(reasonOf(await read(await longPdf(61)))).toBe('too-big');
  }, 120_000);

  it('gives up an engine that never answers', async () => {
    let isEnded = false;
    const silent = {
      PDFWorker: class {
        destroy(): void {
          isEnded = true;
        }
      },
      getDocument: () => ({ promise: new Promise(() => undefined), destroy: () => Promise.resolve() }),
    };
    const pdfEngine = () => Promise.resolve(silent as unknown as PdfEngine);
    const started = performance.now();
    expect(reasonOf(await read(await scannedPdf(), { pdfEngine, limitMs: 300 }))).toBe('too-slow');
    expect(performance.now() - started).toBeLessThan(5000);
    expect(isEnded).toBe(true);
  }, 60_000);

  /** An engine that gives pages one after the other, each after so many milliseconds, with these words on them. */
  const slow = (ms: number, pages: number, words: string): (() => Promise<PdfEngine>) => {
    const page = {
      getTextContent: async () => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        const lines = words.split('\n').map((str, row) => ({
          str,
          width: str.length * 5,
          height: 10,
          transform: [10, 0, 0, 10, 40, 700 - row * 14],
        }));
        return { items: words === '' ? [] : lines };
      },
      cleanup: () => undefined,
    };
    const document = { numPages: pages, getPage: () => Promise.resolve(page) };
    const engine = {
      PDFWorker: class {
        destroy(): void {
          // Nothing to end.
        }
      },
      getDocument: () => ({ promise: Promise.resolve(document), destroy: () => Promise.resolve() }),
    };
    return () => Promise.resolve(engine as unknown as PdfEngine);
  };
  const JOB = 'Experience\nStaff Nurse, Northgate Clinic\nJan 2019 - Dec 2020';

  it('lets a long document take its time while page after page brings text', async () => {
    const started = performance.now();
    const outcome = await read(await scannedPdf(), { pdfEngine: slow(120, 5, JOB), limitMs: 300 });
    expect(outcome.ok && outcome.draft.positions[0]).toMatchObject({ employer: 'Northgate Clinic' });
    expect(performance.now() - started).toBeGreaterThan(300);
  });

  it('gives up pages that bring none, however many there are', async () => {
    expect(reasonOf(await read(await scannedPdf(), { pdfEngine: slow(120, 5, ''), limitMs: 300 }))).toBe(
      'too-slow',
    );
  });
});
