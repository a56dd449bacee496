/**
 * Inside a character class with flag `i`: letters of the Latin, Greek and Cyrillic scripts, in which words are looked for. Browsers
 * need a millisecond and more to make a pattern with `\\p{L}` that ignores case, and a page has to wait for dozens of them.
 */
export const LETTERS = 'a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u052f';
