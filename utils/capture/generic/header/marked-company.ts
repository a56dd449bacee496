import { marksOf } from '../../dom/marks-of';
import type { Line } from '../../dom/page-lines';

const COMPANY_MARK =
  /(?:^|\s)(?:[\w-]{0,40}(?:job|posting|hiring|card|header|info|vacancy)[\w-]{0,40}[-_])?(?:company|employer|organi[sz]ation|advertiser|agency|brand|client|firma|unternehmen|arbeitgeber|entreprise|employeur|empresa|bedrijf|werkgever|virksomhed|azienda|pracodawca)(?:[-_]{0,2}(?:name|title|link))?(?=$|\s)|(?:company|employer|org|organi[sz]ation|advertiser)[-_]?name/i;

/** "ACME S.A.S. - Manizales, Caldas": behind the firm's whole name comes the place. */
export const withoutFirm = (text: string): string =>
  /^\p{Lu}[^:;]{1,60}? (?:AS|A\/S|AB|GmbH|AG|Inc\.?|LLC|Ltd\.?|PLC|S\.?A\.?S?\.?|S\.?L\.?|Ltda\.?|B\.?V\.?|Sp\. z o\.\s?o\.)\s+[-–]\s+(\p{Lu}.{1,60})$/u.exec(
    text,
  )?.[1] ?? text;

/** A line may hold company and place side by side: the part that is marked counts alone. */
export function markedCompany(line: Line, marks: string): string | null {
  // "ACME Ltd<a>About the company</a>": what is pressed behind the name is none of it.
  const [first, ...rest] = line.parts;
  if (
    first !== undefined &&
    rest.length > 0 &&
    COMPANY_MARK.test(marks) &&
    first.element.closest('a[href], button') === null &&
    rest.every(({ element }) => element.closest('a[href], button') !== null)
  )
    return first.text.trim();
  for (const { text, element } of line.parts.length > 1 ? line.parts : []) {
    for (let at: Element | null = element; at !== null && at !== line.block; at = at.parentElement) {
      if (COMPANY_MARK.test(marksOf(at))) return text.trim();
    }
  }
  return COMPANY_MARK.test(marks) ? line.text : null;
}
