import type { TitleNames } from '@/utils/skills/titles/title-names';
import { fold } from '@/utils/text/fold';

const once = (titles: readonly string[], most: number): string[] => {
  const seen = new Set<string>();
  return titles.filter((title) => !seen.has(fold(title)) && seen.add(fold(title))).slice(0, most);
};

/** Titles for what was typed: those of the user's own jobs that hold it, then names of occupations that begin with it. */
export function titleChoices(
  typed: string,
  own: readonly string[],
  names: TitleNames | null,
  most: number,
): readonly string[] {
  const mine = own.filter((title) => fold(title).includes(fold(typed)));
  return once([...mine, ...(names?.beginning(typed, most) ?? [])], most);
}

/** Other names of the occupations that go by these titles, the last title's first. */
export function alikeTitles(
  titles: readonly string[],
  names: TitleNames | null,
  most: number,
): readonly string[] {
  return once(
    titles.toReversed().flatMap((title) => names?.othersOf(title, most) ?? []),
    most,
  );
}
