import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../check/root';

/** Fields of a person that a page can state beside the name. */
export const STATED = ['headline', 'organisation', 'place', 'email', 'phone', 'profileUrl'] as const;
export type StatedField = (typeof STATED)[number];

/** What a careful person reads off a page about one person; a field that is left out is not stated there. */
export type ExpectedPerson = { readonly name: string; readonly kind?: string } & {
  readonly [F in StatedField]?: string;
};

/** A page that shows people, or nobody, with the answer. */
export interface PeopleCase {
  /** Kind of page: the folder. */
  readonly group: string;
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly people: readonly ExpectedPerson[];
}

const FOLDER = join(root, 'tests/people');

/** Returns every case: `<kind>/<case>.html`, whose first line is `<!-- url: https://... -->`, beside its expected answer. */
export function peopleCases(folder: string = FOLDER): PeopleCase[] {
  const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return groups.flatMap(({ name: group }) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const path = join(folder, group, file);
        const html = readFileSync(path, 'utf8');
        const url = /^<!-- url: (\S+) -->/.exec(html)?.[1];
        if (url === undefined) throw new Error(`${path}: the first line must name the page's address`);
        const answer = readFileSync(path.replace(/\.html$/, '.expected.json'), 'utf8');
        const { people } = JSON.parse(answer) as { people: ExpectedPerson[] };
        return { group, name: `${group}/${file.slice(0, -5)}`, html, url, people };
      }),
  );
}
