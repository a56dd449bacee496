import { matchesOf } from '@/utils/text/matches-of';
import { foldText } from './fold-text';

const LEGAL_FORM =
  /[\s,]+(?:gmbh(?: & co\.? kg)?|ag|se|kg|inc\.?|llc|l\.l\.c\.|ltd\.?|limited|plc|corp\.?|corporation|co\.?|company|group|sas|sarl|sa|s\.a\.|s\.l\.|bv|b\.v\.|nv|a\/s|aps|ab|as|oy|holding|deutschland|america|uk|international)\.?$/;

const shortest = (name: string): string => {
  let plain = foldText(name).trim();
  for (let next = plain.replace(LEGAL_FORM, ''); next !== plain; next = plain.replace(LEGAL_FORM, ''))
    plain = next;
  return plain;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Whether a stretch of a statement is the employer speaking of itself or of what it sells. */
export type EmployerMask = (statement: string, stretch: Placed) => boolean;

const NAMES_NOBODY: EmployerMask = () => false;
const SHORTEST_NAME = 2;
const ASKED =
  /(?:experience (?:with|in|of|using)|knowledge of|proficien\w+ (?:in|with)|familiar\w* with|certified in|skills? in|kenntnisse in|erfahrung (?:mit|in)|maitrise de|ervaring met|experiencia (?:con|en))\s*(?:[\w.+#-]+[,/]?\s+(?:and |or )?){0,2}$/;

/**
 * Masks the employer's own name and products named after it: an ad of Oracle says Oracle twenty times and asks for it
 * perhaps once, in words of asking ("experience with Oracle"), which stay. A null or very short name masks nothing.
 */
export const employerMask = (company: string | null): EmployerMask => {
  const name = company === null ? '' : shortest(company);
  if (name.length < SHORTEST_NAME) return NAMES_NOBODY;
  const occurrence = new RegExp(`(?<![a-z0-9])${escaped(name)}(?![a-z0-9+#])`, 'g');
  return (statement, { start, end }) => {
    const folded = foldText(statement);
    for (const { index } of matchesOf(folded, occurrence)) {
      if (index < end && start < index + name.length)
        return !ASKED.test(folded.slice(Math.max(0, start - 60), start));
    }
    return false;
  };
};
