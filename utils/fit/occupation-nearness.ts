import { wholeWords } from './ad-text';
import { OCCUPATIONS } from './occupations';
import { SAME_FAMILY, SAME_OCCUPATION } from './weights';

interface Named {
  readonly occupation: number;
  readonly family: number;
  readonly words: string;
}

let named: readonly Named[] | null = null;

/** Every name with its place in the table, the longest first: "data analyst" before "analyst". */
const names = (): readonly Named[] => {
  if (named !== null) return named;
  let occupation = 0;
  const found = OCCUPATIONS.trim()
    .split('\n\n')
    .flatMap((lines, family) =>
      lines.split('\n').flatMap((line) => {
        occupation += 1;
        return line.split(';').map((name) => ({ occupation, family, words: wholeWords(name) }));
      }),
    );
  named = found.toSorted((a, b) => b.words.length - a.words.length);
  return named;
};

const remembered = new Map<string, Named | null>();
const MOST_REMEMBERED = 20_000;

/** The occupation whose longest name a title holds; `null` for a title that names none we know. */
const occupationOf = (title: string): Named | null => {
  const known = remembered.get(title);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = names().find(({ words }) => title.includes(words)) ?? null;
  remembered.set(title, found);
  return found;
};

/**
 * How near the occupations of two titles are, both as `wholeWords`: the same one under another name, a neighbour in
 * the same family, or 0 for others and for titles that name no occupation we know.
 */
export const occupationNearness = (wished: string, stated: string): number => {
  const wish = occupationOf(wished);
  const title = occupationOf(stated);
  if (wish === null || title === null || wish.family !== title.family) return 0;
  return wish.occupation === title.occupation ? SAME_OCCUPATION : SAME_FAMILY;
};
