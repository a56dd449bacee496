import * as engine from 'pdfjs-dist/legacy/build/pdf.mjs';

import { readResume } from '@/utils/resume/read-resume';
import '../install-tables';

const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

/** Milliseconds that a page of ours takes to read a PDF given in base64, its worker started anew each time. */
async function readPdfTimes(base64: string, workerUrl: string, times: number): Promise<number[]> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  engine.GlobalWorkerOptions.workerSrc = workerUrl;
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const began = performance.now();
    const outcome = await readResume(bytes, 'cv.pdf', {
      pdfEngine: () => Promise.resolve(engine),
      parseXml,
      limitMs: 60_000,
    });
    if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
    taken.push(performance.now() - began);
  }
  return taken;
}

Object.assign(globalThis, { readPdfTimes });
