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
    const silent = {
      getDocument: () => ({ promise: new Promise(() => undefined), destroy: () => Promise.resolve() }),
    };
    const pdfEngine = () => Promise.resolve(silent as unknown as PdfEngine);
    const started = performance.now();
    expect(reasonOf(await read(await scannedPdf(), { pdfEngine, limitMs: 300 }))).toBe('too-slow');
    expect(performance.now() - started).toBeLessThan(5000);
  }, 60_000);
});
