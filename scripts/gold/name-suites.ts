import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A word of several meanings, with sentences in which its concept is asked for and sentences in which something else is meant. */
export interface AmbiguousSurface {
  readonly surface: string;
  readonly concept: string;
  readonly means: readonly string[];
  readonly not: readonly string[];
}

const linesOf = (file: string): string[] =>
  readFileSync(fileURLToPath(new URL(`../../tests/skills/${file}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** The words of several meanings. Throws on a line that is neither `# surface | concept`, `+ sentence` nor `- sentence`. */
export const ambiguousSurfaces = (): AmbiguousSurface[] => {
  const all: { surface: string; concept: string; means: string[]; not: string[] }[] = [];
  for (const line of linesOf('surfaces.txt')) {
    const [mark, rest] = [line.slice(0, 2), line.slice(2)];
    const last = all.at(-1);
    if (mark === '# ') {
      const [surface = '', concept = ''] = rest.split(' | ');
      all.push({ surface, concept: concept.toLowerCase(), means: [], not: [] });
    } else if (mark === '+ ' && last !== undefined) last.means.push(rest);
    else if (mark === '- ' && last !== undefined) last.not.push(rest);
    else throw new Error(`tests/skills/surfaces.txt: a line begins with "# ", "+ " or "- ": ${line}`);
  }
  return all;
};

/** Pairs of names that practitioners use for one and the same thing. Throws on a line that is not `one = other`. */
export const synonymPairs = (): [string, string][] =>
  linesOf('synonyms.txt').map((line) => {
    const [one, other, more] = line.split(' = ');
    if (one === undefined || other === undefined || more !== undefined)
      throw new Error(`tests/skills/synonyms.txt: a line is "one = other": ${line}`);
    return [one, other];
  });
