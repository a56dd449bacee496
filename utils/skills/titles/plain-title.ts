const GENDERS =
  /\(?\b(?:[mwfhdx]\s?[/|*,]\s?){1,3}[mwfhdxiv]\b\)?|\(all genders?\)|\(gn\)|\b(?:h\/f|f\/h)\b|(?<=\p{L})[:*/_-]+in(?:nen)?\b/giu;
const RANKS =
  /\b(?:senior|sr\.?|junior|jr\.?|mid[- ]level|entry[- ]level|graduate|trainee|principal|staff|lead(?! generation)|experienced|part[- ]time|full[- ]time|temporary|temp|permanent|contract|freelance|remote|hybrid|urgent(?:ly)?|hiring|wanted|needed|iii|ii|iv|i)\b/gi;

/** A job title without what is no part of the job: gender marks, brackets, rank, contract, place behind a dash. In lower case; never empty unless the title is. */
export const plainTitle = (title: string): string => {
  const bare = title
    .slice(0, 200)
    .replace(GENDERS, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\s[-–—|@].*$/u, ' ')
    .toLowerCase();
  const ranked = bare.replace(RANKS, ' ').replace(/\s+/g, ' ').trim();
  return ranked !== '' ? ranked : bare.replace(/\s+/g, ' ').trim();
};
