import { downloadBlob } from './download-blob';

/** Hands a text to the browser as a file to keep; JSON unless another type is said. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  downloadBlob(name, new Blob([text], { type }));
}
