/** The first letters of a name's words that begin with a capital: "UHP" of "University of Harlan Plains". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : ''))
    .join('');
