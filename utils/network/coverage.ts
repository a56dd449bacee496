/** So many points, three recruiters in live contact, cover an area whole (F5). */
const WHOLE = 3;

/** How far an area is covered, 0 to 1, from the points of its recruiters (F5). */
export function coverOf(points: readonly number[]): number {
  const sum = points.reduce((total, point) => total + point, 0);
  return Math.min(1, sum / WHOLE);
}

/** The cover of all areas, each by its weight, 0 to 1 (F5); null when there is none. */
export function overallCover(
  areas: readonly { readonly weight: number; readonly cover: number }[],
): number | null {
  const weight = areas.reduce((total, area) => total + area.weight, 0);
  if (weight === 0) return null;
  return areas.reduce((total, area) => total + area.weight * area.cover, 0) / weight;
}
