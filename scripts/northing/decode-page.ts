const HEAD = 4096;
/** What windows-1252 has at 0x80 to 0x9F; some Node versions decode it as if it were ISO-8859-1. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The text of a saved page: by its byte-order mark, else the encoding its `<meta>` names, else UTF-8 where the bytes are
 * that, else windows-1252. Never throws; bytes that fit nowhere become U+FFFD.
 */
export function decodePage(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const isUtf8 = fits('utf-8', bytes);
  // A page saved by a browser is often written as UTF-8 while its `<meta>` still names the old encoding.
  if (isUtf8) return new TextDecoder('utf-8').decode(bytes);
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const named =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]{2,40})/i.exec(head)?.[1];
  const decoder = decoderOf(named);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009F]/g, (char) => WESTERN.charAt(char.charCodeAt(0) - 0x80))
    : text;
}

function fits(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoderOf(name: string | undefined): TextDecoder {
  try {
    return new TextDecoder(name === undefined || /^utf-?(?:8|16)/i.test(name) ? mostlyUtf8(name) : name);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** A page that says UTF-8 but has a few broken bytes stays UTF-8; one that says nothing is read as western. */
const mostlyUtf8 = (name: string | undefined): string => (name === undefined ? 'windows-1252' : 'utf-8');
