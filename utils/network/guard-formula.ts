/** A cell that begins like this is a formula to a spreadsheet (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
/** What a guarded cell looks like; also one that was text with an apostrophe before such a sign, which is guarded again. */
const GUARDED = /^'(?='*[=+\-@\t\r])/;

/** A text that no spreadsheet takes for a formula: one that could be begins with an apostrophe. */
export const guarded = (text: string): string =>
  FORMULA.test(text) || GUARDED.test(text) ? `'${text}` : text;

/** The text that was guarded. */
export const unguarded = (text: string): string => text.replace(GUARDED, '');
