/**
 * Returns `text` with its percent escapes undone as UTF-8. Never throws: bytes that are no UTF-8 become U+FFFD, a `%`
 * that starts no escape stays.
 */
export function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = run
      .slice(1)
      .split('%')
      .map((hex) => Number.parseInt(hex, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
}
