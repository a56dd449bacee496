import type { Goal, Horizon } from '@/utils/goals/goal';

/** A direction in a place that I want recruiters in; `place` is null where the direction names none. */
export interface TargetArea {
  /** Stable for a goal and a place. */
  readonly id: string;
  readonly goalId: string;
  /** What the goal's direction is called: its first title, else the goal itself. */
  readonly name: string;
  /** Titles and fields of work of the direction; empty where it names none, which takes in everything. */
  readonly fields: readonly string[];
  readonly titles: readonly string[];
  readonly place: string | null;
  readonly weight: number;
}

/** The nearer goal counts double: its recruiters are needed first. */
const WEIGHTS: Readonly<Record<Horizon, number>> = { '12-month': 2, '3-to-5-year': 1 };

const said = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');

/** Every direction of a goal still aimed at, times every place it names (F5). */
export function targetAreas(goals: readonly Goal[]): readonly TargetArea[] {
  return goals.flatMap(({ id, status, horizon, statement, direction }) => {
    if (direction === null || status === 'reached' || status === 'let-go') return [];
    const titles = said(direction.titles);
    const places = said(direction.places);
    const shared = {
      goalId: id,
      name: titles[0] ?? statement,
      fields: [...titles, ...said(direction.specialisms)],
      titles,
      weight: WEIGHTS[horizon],
    };
    return (places.length === 0 ? [null] : places).map((place): TargetArea => ({
      ...shared,
      id: `${id}@${place ?? ''}`,
      place,
    }));
  });
}
