const JOINT = /(?:\s|^)(?:@\s?|at\s+|bei(?:m)?\s+|chez\s+|w\/\s?|hos\s+|bij\s+|presso\s+)(?=[\p{Lu}\d])/gu;
const END =
  /\s*(?:[|·•,;/([]|\s[–—-]\s|\s(?:and|und|et|&)\s(?=\p{Lu}?\p{Ll}+ (?:at|bei|chez) )|\s(?:helping|hiring|who|wir suchen|we)\b)/u;

/**
 * Returns the organisation that a headline of the form "<role> at|@|bei|chez <organisation>" names, or
 * null. Only the first one counts; the caller marks it as inferred.
 */
export function organisationOfHeadline(headline: string): string | null {
  const text = headline.slice(0, 400).replace(/\s+/g, ' ');
  JOINT.lastIndex = 0;
  const joint = JOINT.exec(text);
  if (joint === null || joint.index === 0) return null;
  const rest = text.slice(joint.index + joint[0].length);
  const name = (rest.split(END)[0] ?? '').replace(/[\s.!]+$/u, '').trim();
  return name.length >= 2 && name.length <= 80 && name.split(' ').length <= 7 ? name : null;
}
