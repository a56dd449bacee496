/** The offline lists of cities as they are packed; what a row is stands in `city-list.ts` and `city-points.ts`. */
export interface CityTables {
  readonly list: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, string>>;
}

let installed: CityTables | null = null;

/** Puts the lists of cities behind everything that asks where a place is. */
export const installCities = (tables: CityTables): void => {
  installed = tables;
};

/** The lists in use. Throws while there are none: a fault of ours, seen at once. */
export const installedCities = (): CityTables => {
  if (installed === null) throw new Error('the cities are not installed: call loadTables first');
  return installed;
};
