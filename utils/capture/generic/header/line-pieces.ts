import type { Line } from '../../dom/page-lines';

/** Between facts; a slash before a unit of time belongs to the pay: "$ 60 - $ 62 / hour". */
const SPLIT =
  /\s*[·•∙|]\s*|\s+\/\s+(?!(?:hours?|hrs?|days?|weeks?|months?|mo|years?|yrs?|annum|stunde|std|tag|monat|mies|jahr|heure|mois|an|hora|mes|año|uur|maand|jaar|time|måned|år)(?![\p{L}]))/iu;

/** What a line says in pieces: its parts, and what signs between facts set apart in them. */
export function piecesOf(line: Line): string[] {
  const parts =
    line.parts.length > 1 && line.parts.length <= 8 ? line.parts.map((part) => part.text) : [line.text];
  return [...new Set(isGlued(parts) ? parts : [line.text, ...parts])]
    .flatMap((text) => text.split(SPLIT))
    .map((piece) =>
      piece
        .replace(/^[\s,;:–-]+|[\s,;:/–-]+$/g, '')
        .replace(/^[\p{So}\uFE0F]+\s*/u, '')
        .trim(),
    )
    .filter((piece) => piece.length > 1);
}

/** Parts that touch without a blank or a sign, each beginning anew: "Oslo, NorwayReq 17". */
const isGlued = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  parts.slice(1).every((part, at) => /[\p{L}\d)]$/u.test(parts[at] ?? '') && /^[\p{Lu}$€£]/u.test(part));

/** The line with a blank where its parts touch: "€ 5.190per month". */
export const spaced = (line: Line): string =>
  line.parts
    .reduce(
      (text, part) =>
        /[\p{Ll}\d€]$/u.test(text) && /^[\p{L}\d]/u.test(part.text)
          ? `${text} ${part.text}`
          : text + part.text,
      '',
    )
    .trim();

/** The line without what is pressed in it: "Posted 5 days agoApply". */
export const withoutPressed = ({ parts }: Line): string =>
  parts
    .filter(({ element }) => element.closest('a[href], button') === null)
    .map(({ text }) => text)
    .join('')
    .trim();
