// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
const BEYOND_ASCII = /[^\x00-\x7f]/;

/** Whether a text has no character beyond ASCII: plain patterns do for it, and need no classes of Unicode. */
export const isAscii = (text: string): boolean => !BEYOND_ASCII.test(text);
