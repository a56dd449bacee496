/** The words as a quote, if they stand in the ad's text like this; `null` otherwise: nothing is quoted that isn't there. */
export const quoteFrom = (description: string | null, words: string | null): string | null =>
  words !== null && words.trim() !== '' && description?.includes(words) === true ? words : null;
