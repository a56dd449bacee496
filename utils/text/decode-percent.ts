/** A part of an address with its percent escapes (RFC 3986) decoded; as it stands where they are broken. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
