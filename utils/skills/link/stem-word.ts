const ENDINGS =
  /(?:ations?|ition|ments?|ingly|ings?|edly|ed|ers?|ors?|ives?|ally|al|ly|able|ance|ence|ness)$/;

/** An English word (in lower case) without its ending, so that "managing", "manager" and "management" meet; at least three letters stay. */
export const stemWord = (word: string): string => {
  if (word.length <= 3) return word;
  const one = word
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/([^s])s$/, '$1');
  const bare = one.length > 5 ? one.replace(ENDINGS, '') : one;
  const stem = bare.replace(/(.)\1$/, '$1').replace(/[eyi]$/, '');
  return stem.length >= 3 ? stem : word;
};
