/** Hands a file to the browser to keep. No permission is needed and nothing is sent. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the blob over with the click; a minute is more than it needs on a slow disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
