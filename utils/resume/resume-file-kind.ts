import type { ResumeKind } from '@/utils/profile/resume';

export type FileKind = Exclude<ResumeKind, 'text'> | 'plain-text' | null;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/**
 * What a file is by its first bytes, whatever it is called: PDF, zip (then Word's by its name or what is in it), JSON or
 * plain text. Null for anything else; old Word files (`D0 CF`) too, and encrypted new ones, which look the same.
 */
export function resumeFileKind(bytes: Uint8Array, name: string): FileKind {
  if (indexOfPdf(bytes) !== -1) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) {
    const isWord = /\.(?:docx|docm|dotx)$/i.test(name) || hasName(bytes, 'word/document.xml');
    return isWord ? 'docx' : 'linkedin';
  }
  const head = bytes.subarray(0, 4000);
  if (head.length === 0 || head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)))
    return null;
  const first = new TextDecoder()
    .decode(head)
    .trimStart()
    .replace(/^\ufeff/, '')[0];
  return first === '{' || first === '[' ? 'json-resume' : 'plain-text';
}

/** A PDF may have a little before its header (ISO 32000, annex H: within the first 1,024 bytes). */
function indexOfPdf(bytes: Uint8Array): number {
  return String.fromCharCode(...bytes.subarray(0, 1024)).indexOf('%PDF-');
}

/** Whether an archive holds an entry of this name, by its bytes alone. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const tail = String.fromCharCode(...bytes.subarray(0, 4000)) + latin(bytes.subarray(-60_000));
  return tail.includes(name);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
