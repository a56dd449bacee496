import type { PackagedTables } from '../../utils/platform/load-tables';
import { CITY_LIST } from '../../utils/place/city-list';
import { CITY_POINTS } from '../../utils/place/city-points';
import { handTables } from '../../utils/skills/vocabulary/all';

/** The tables that lie beside the scripts of the extension and that every tool installs from here. */
export const packagedTables: PackagedTables = {
  vocabulary: handTables,
  cities: { list: CITY_LIST, points: CITY_POINTS },
};
