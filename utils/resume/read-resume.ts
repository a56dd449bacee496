import type { ResumeKind } from '@/utils/profile/resume';
import { linesOfText } from './lines-of-text';
import { readDocx } from './read-docx';
import { readDraft } from './read-draft';
import { readJsonResume } from './read-json-resume';
import { readLinkedIn } from './read-linkedin';
import type { PdfEngine } from './read-pdf';
import { readPdf } from './read-pdf';
import type { ResumeDraft } from './resume-draft';
import { resumeFileKind } from './resume-file-kind';
import type { ResumeLine } from './resume-line';
import type { ResumeRefusal } from './resume-refusal';
import { RefusedResume } from './resume-refusal';

/** A résumé is some pages of text; ten megabytes hold a portfolio with pictures. */
const LARGEST_RESUME = 10_000_000;
const LARGEST_TEXT = 150_000;
/** Rows of one kind that a data file may hold; more are no person's. */
const MOST_ROWS = 2000;
/** After so long without another page of text a file is given up. */
const LIMIT_MS = 5000;

export interface ReadResume {
  readonly kind: ResumeKind;
  /** Line by line as it was read. */
  readonly text: string;
  readonly draft: ResumeDraft;
}
export type ResumeOutcome =
  ({ readonly ok: true } & ReadResume) | { readonly ok: false; readonly reason: ResumeRefusal | 'cancelled' };

/** What reading takes from where it runs. */
export interface ReadingWorld {
  /** Loaded only when a PDF comes. */
  readonly pdfEngine: () => Promise<PdfEngine>;
  readonly parseXml: (xml: string) => Document;
  readonly onPage?: (page: number, pages: number) => void;
  /** The user gives up. */
  readonly signal?: AbortSignal;
  /** Milliseconds without another page of text after which a file is given up; five seconds unless said. */
  readonly limitMs?: number;
}

/**
 * Reads a résumé: PDF, DOCX, JSON Resume, LinkedIn export or plain text, told apart by its bytes. Nothing is kept. Any
 * file gives an answer; one that makes no progress for five seconds is given up: a draft to confirm, or the reason why there is none.
 */
export async function readResume(
  bytes: Uint8Array,
  name: string,
  world: ReadingWorld,
): Promise<ResumeOutcome> {
  const limit = new AbortController();
  const wait = (): ReturnType<typeof setTimeout> =>
    setTimeout(() => limit.abort(), world.limitMs ?? LIMIT_MS);
  let clock = wait();
  const goOn = (): void => {
    clearTimeout(clock);
    clock = wait();
  };
  const signal = AbortSignal.any([limit.signal, ...(world.signal ? [world.signal] : [])]);
  try {
    if (bytes.length > LARGEST_RESUME) throw new RefusedResume('too-big');
    const read = await Promise.race([readByKind(bytes, name, { ...world, signal }, goOn), aborted(signal)]);
    return { ok: true, ...read };
  } catch (error) {
    if (world.signal?.aborted === true) return { ok: false, reason: 'cancelled' };
    if (limit.signal.aborted) return { ok: false, reason: 'too-slow' };
    if (error instanceof RefusedResume) return { ok: false, reason: error.reason };
    throw error;
  } finally {
    clearTimeout(clock);
  }
}

/** Rejects when the signal does; a worker that hangs never answers by itself. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new RefusedResume('too-slow')), { once: true });
  });
}

/** What a pasted text says; the reason where it is none. */
export function readPastedResume(text: string): ResumeOutcome {
  if (text.length > LARGEST_TEXT) return { ok: false, reason: 'too-big' };
  const lines = linesOfText(text);
  const draft = readDraft(lines);
  return draft === null ? { ok: false, reason: 'not-a-resume' } : { ok: true, kind: 'text', text, draft };
}

async function readByKind(
  bytes: Uint8Array,
  name: string,
  { pdfEngine, parseXml, onPage, signal }: ReadingWorld & { readonly signal: AbortSignal },
  goOn: () => void,
): Promise<ReadResume> {
  const kind = resumeFileKind(bytes, name);
  if (kind === null) throw new RefusedResume(isPackedWord(bytes) ? 'encrypted' : 'wrong-type');
  if (kind === 'pdf') {
    const engine = await pdfEngine();
    // Loading the engine is our own slowness, not the file's.
    goOn();
    const turn = (page: number, pages: number): void => onPage?.(page, pages);
    return fromLines(kind, await readPdf(bytes, engine, { onPage: turn, onText: goOn, signal }));
  }
  if (kind === 'docx') return fromLines(kind, readDocx(bytes, parseXml));
  if (kind === 'linkedin') return { kind, text: '', draft: ofPerson(readLinkedIn(bytes)) };
  const text = new TextDecoder().decode(bytes);
  if (kind === 'json-resume') return { kind, text, draft: ofPerson(readJsonResume(text)) };
  const pasted = readPastedResume(text);
  if (!pasted.ok) throw new RefusedResume(pasted.reason === 'cancelled' ? 'damaged' : pasted.reason);
  return pasted;
}

function ofPerson(draft: ResumeDraft): ResumeDraft {
  const rows = Math.max(...Object.values(draft).map((part: readonly unknown[]) => part.length));
  if (rows > MOST_ROWS) throw new RefusedResume('too-big');
  return draft;
}

/** New Word files with a password are wrapped in an old container that holds an `EncryptedPackage`. */
function isPackedWord(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return false;
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, 200_000)).includes('EncryptedPackage');
}

function fromLines(kind: ResumeKind, lines: readonly ResumeLine[]): ReadResume {
  if (lines.reduce((sum, { text }) => sum + text.length, 0) > LARGEST_TEXT)
    throw new RefusedResume('too-big');
  const draft = readDraft(lines);
  if (draft === null) throw new RefusedResume('not-a-resume');
  return { kind, text: lines.map(({ text }) => text).join('\n'), draft };
}
