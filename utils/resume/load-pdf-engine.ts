import type { PdfEngine } from './read-pdf';

/** Loads pdf.js with its worker, both from the package. Only pages do this, and only when a PDF comes. */
export async function loadPdfEngine(): Promise<PdfEngine> {
  const [engine, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  engine.GlobalWorkerOptions.workerSrc = worker.default;
  return engine;
}
