import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A file as it travels into a page. */
export interface DroppedFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** A file of the disk, ready to be dropped. */
export const droppedFile = (path: string, type = 'application/pdf'): DroppedFile => ({
  name: basename(path),
  type,
  base64: readFileSync(path).toString('base64'),
});

/** Runs in the page: drops a file on the element around which a dashed frame says that files go there. */
export function dropInPage({ name, type, base64 }: DroppedFile): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name, { type }));
  const zone = document.querySelector('.border-dashed');
  if (zone === null) throw new Error('nowhere to drop a file');
  for (const kind of ['dragenter', 'dragover', 'drop'])
    zone.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }));
}
