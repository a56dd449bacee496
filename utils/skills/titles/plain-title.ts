const GENDERS =
  /\(?\b(?:[mwfhdx]\s?[/|*,]\s?){1,3}[mwfhdxiv]\b\)?|\(all genders?\)|\(gn\)|\b(?:h\/f|f\/h)\b|(?<=\p{L})[:*/_-]+in(?:nen)?\b/giu;
const RANKS =
  /\b(?:senior|sr\.?|junior|jr\.?|mid[- ]level|entry[- ]level|graduate|trainee|principal|staff|lead(?! generation)|experienced|part[- ]time|full[- ]time|temporary|temp|permanent|contract|freelance|remote|hybrid|urgent(?:ly)?|hiring|wanted|needed|iii|ii|iv|i)\b/gi;
/** Grades and hours of work. */
const TERMS =
  /\b(?:band|grade|level|tier) \d+[a-z]?\b|\b(?:(?:night|day|evening|late|early|weekend|rotating|1st|2nd|3rd|first|second|third)[- ]shifts?|nights|days|evenings|weekends|immediate start)\b/gi;
/** What is paid, and all that is praised behind it; hours a week. */
const PAY = /(?<=\S)\s*(?:\b(?:up to|from|ote)\s+)?[$£€]\s?\d.*$|\b\d+(?:[-–]\d+)?\s?(?:hrs?|hours)\b.*$/iu;
const PAY_BEFORE = /^\s*(?:up to |from )?[$£€]\s?[\d.,]+k?\+?(?:\s?(?:\/|per|an?)\s?\p{L}+)?/iu;
/** Whom the work is done for, not what it is: "assistant to the managing director". */
const TO_WHOM = /\s(?:reporting )?to\s(?:(?:the|our|a|an)\s.*|c[a-z]o\b.*|(?:managing\s)?directors?\b.*)$/iu;
const BRACKETS = /\([^)]*\)|\[[^\]]*\]/g;
const BEHIND_DASH = /\s[-–—|@]\s*(.*)$/u;

const withoutTerms = (text: string): string =>
  text.replace(RANKS, ' ').replace(TERMS, ' ').replace(/\s+/g, ' ').trim();

/** A job title without what is no part of the job: gender marks, brackets, rank, pay, hours, contract, place behind a dash, whom it is done for. In lower case; never empty unless the title is. */
export const plainTitle = (title: string): string => {
  const bare = title
    .slice(0, 200)
    .replace(GENDERS, ' ')
    .replace(BRACKETS, ' ')
    .replace(BEHIND_DASH, ' ')
    .replace(PAY_BEFORE, ' ')
    .replace(PAY, ' ')
    .replace(TO_WHOM, ' ')
    .toLowerCase();
  const ranked = withoutTerms(bare);
  return ranked !== '' ? ranked : bare.replace(/\s+/g, ' ').trim();
};

/** What stands in a title's brackets and behind its dash, which may tell one trade from another ("Site manager - residential construction"); in lower case, empty where there is nothing. */
export const besideTitle = (title: string): string => {
  const bare = title.slice(0, 200).replace(GENDERS, ' ');
  const bracketed = (bare.match(BRACKETS) ?? []).join(' ');
  const dashed = BEHIND_DASH.exec(bare.replace(BRACKETS, ' '))?.[1] ?? '';
  const unpaid = dashed.replace(PAY_BEFORE, ' ').replace(PAY, ' ');
  return withoutTerms(`${bracketed} ${unpaid}`.toLowerCase().replace(/[()[\]|@–—-]/gu, ' '));
};
