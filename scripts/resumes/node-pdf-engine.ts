import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { PdfEngine } from '@/utils/resume/read-pdf';

/** pdf.js in Node, its worker run in the same thread. */
export async function nodePdfEngine(): Promise<PdfEngine> {
  const engine = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const worker = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  engine.GlobalWorkerOptions.workerSrc = pathToFileURL(worker).href;
  return engine;
}
