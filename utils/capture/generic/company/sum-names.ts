import { acceptCompany } from '../../fields/accept-company';
import type { Page } from '../../page';
import { initialsOf } from '../initials-of';
import { companyKey, sharesStart } from './company-key';
import type { SaidName } from './said-name';
import { writtenNames } from './written-names';

/** All that was said for one name: its weight, by how many places, and how many of them show it as the advertiser's. */
export interface NameSum {
  readonly name: string;
  /** Each writing of the name with the weight it was said with. */
  readonly writings: ReadonlyMap<string, number>;
  /** Weight of the place that gives the name. */
  readonly heaviest: number;
  readonly weight: number;
  readonly places: number;
  readonly shown: number;
}

/** A name that may be the advertiser's. */
interface WeighedName extends SaidName {
  /** 1 where the page shows it as the advertiser's, 0 where it only signs. */
  readonly shown: 0 | 1;
}

/** What was said for each name, of all its writings together, by the key of the name. */
export function sumNames(said: readonly WeighedName[], page: Page): ReadonlyMap<string, NameSum> {
  const sums = new Map<string, NameSum>();
  for (const { name, weight, shown } of said) {
    const key = companyKey(name);
    if (key === '') continue;
    const same = [...sums.keys()].find((other) => other === key || sharesStart(other, key));
    const held = same === undefined ? undefined : sums.get(same);
    const writings = withWeight(held?.writings ?? new Map(), name, weight);
    sums.set(same ?? key, {
      name: held === undefined ? name : nameOf(held, { name, weight }, writings),
      writings,
      heaviest: Math.max(weight, held?.heaviest ?? 0),
      weight: (held?.weight ?? 0) + weight,
      places: (held?.places ?? 0) + 1,
      shown: (held?.shown ?? 0) + shown,
    });
  }
  joinAcronyms(sums, page);
  return sums;
}

const withWeight = (
  writings: ReadonlyMap<string, number>,
  name: string,
  weight: number,
): ReadonlyMap<string, number> => new Map([...writings, [name, (writings.get(name) ?? 0) + weight]]);

/**
 * "ACME" that a title or a label says counts above "ACME Global Inc" in the small print; else the first writing does, unless a
 * longer one was said with more weight: "Brightwater" in prose, its whole name in titles.
 */
function nameOf(held: NameSum, now: SaidName, writings: ReadonlyMap<string, number>): string {
  if (now.weight > held.heaviest && isLegalNameOf(held.name, now.name)) return now.name;
  const own = writings.get(held.name) ?? 0;
  const fuller = [...writings].find(
    ([name, weight]) => weight > own && name.length > held.name.length && !isLegalNameOf(name, held.name),
  );
  return fuller?.[0] ?? held.name;
}

/** Whether a name is another's with a legal form behind it, and perhaps a word between: "ACME Global Inc". */
const isLegalNameOf = (long: string, short: string): boolean =>
  long.startsWith(`${short} `) &&
  /\s(?:Inc\.?|LLC|Ltd\.?|Limited|PLC|Corp\.?|Corporation|GmbH|AG|SE|S\.?A\.?|B\.?V\.?)$/i.test(long);

/** What the page calls by its initials as well is one firm, and goes by its whole name: "UHP" and "University of Harlan Plains". */
function joinAcronyms(sums: Map<string, NameSum>, page: Page): void {
  for (const [key, short] of [...sums]) {
    if (!/^\p{Lu}{3,6}$/u.test(short.name)) continue;
    const held = [...sums.values()].find(({ name }) => initialsOf(name) === short.name);
    const written = [...writtenNames(page).values()].find((name) => initialsOf(name) === short.name);
    const name = held?.name ?? (written === undefined ? null : acceptCompany(written, page));
    if (name === null) continue;
    sums.delete(key);
    sums.set(companyKey(name), {
      name,
      writings: new Map([[name, short.weight]]),
      heaviest: Math.max(short.heaviest, held?.heaviest ?? 0),
      weight: short.weight + (held?.weight ?? 0),
      places: short.places + (held?.places ?? 1),
      shown: short.shown + (held?.shown ?? 0),
    });
  }
}
