import { useEffect, useRef, useState } from 'react';

import { reportError } from '@/utils/platform/report-error';
import type { ReadResume } from '@/utils/resume/read-resume';
import type { ResumeRefusal } from '@/utils/resume/resume-refusal';

/** A file over this is not even brought into memory. */
const LARGEST_FILE = 10_000_000;

/** How far reading has come; nothing is kept by it. */
export type ReadingResume =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly page: number; readonly pages: number }
  | { readonly state: 'refused'; readonly reason: ResumeRefusal | 'failed' }
  | { readonly state: 'read'; readonly name: string; readonly original: string; readonly read: ReadResume };

export interface ResumeReader {
  readonly reading: ReadingResume;
  readonly choose: (file: File) => void;
  readonly paste: (text: string) => void;
  /** Gives up what is being read, or puts away what was. */
  readonly cancel: () => void;
}

/** Reads a résumé that was dropped, chosen or pasted. The readers are loaded with the first one. */
export function useReadResume(): ResumeReader {
  const [reading, setReading] = useState<ReadingResume>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = (work: (signal: AbortSignal) => Promise<ReadingResume>): void => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setReading({ state: 'reading', page: 0, pages: 0 });
    const answer = (next: ReadingResume): void => {
      if (!control.signal.aborted) setReading(next);
    };
    work(control.signal).then(answer, (error: unknown) => {
      reportError(error, 'read a résumé');
      answer({ state: 'refused', reason: 'failed' });
    });
  };

  return {
    reading,
    choose(file) {
      start((signal) =>
        readFile(file, signal, (page, pages) => {
          if (!signal.aborted) setReading({ state: 'reading', page, pages });
        }),
      );
    },
    paste(text) {
      start(() => readText(text));
    },
    cancel() {
      running.current?.abort();
      setReading({ state: 'idle' });
    },
  };
}

async function readFile(
  file: File,
  signal: AbortSignal,
  onPage: (page: number, pages: number) => void,
): Promise<ReadingResume> {
  if (file.size > LARGEST_FILE) return { state: 'refused', reason: 'too-big' };
  const [{ readResume }, { loadPdfEngine }, { toBase64 }] = await Promise.all([
    import('@/utils/resume/read-resume'),
    import('@/utils/resume/load-pdf-engine'),
    import('@/utils/resume/base64'),
  ]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = await readResume(bytes, file.name, {
    pdfEngine: loadPdfEngine,
    parseXml: (xml) => new DOMParser().parseFromString(xml, 'application/xml'),
    onPage,
    signal,
  });
  if (outcome.ok) return { state: 'read', name: file.name, original: toBase64(bytes), read: outcome };
  return outcome.reason === 'cancelled' ? { state: 'idle' } : { state: 'refused', reason: outcome.reason };
}

async function readText(text: string): Promise<ReadingResume> {
  const [{ readPastedResume }, { toBase64 }] = await Promise.all([
    import('@/utils/resume/read-resume'),
    import('@/utils/resume/base64'),
  ]);
  const outcome = readPastedResume(text);
  if (!outcome.ok)
    return outcome.reason === 'cancelled' ? { state: 'idle' } : { state: 'refused', reason: outcome.reason };
  return { state: 'read', name: '', original: toBase64(new TextEncoder().encode(text)), read: outcome };
}
