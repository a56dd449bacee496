import * as v from 'valibot';

import { browser } from '#imports';
import { installCities, type CityTables } from '@/utils/place/installed-cities';
import {
  hasVocabulary,
  installVocabulary,
  type VocabularyTables,
} from '@/utils/skills/vocabulary/installed-vocabulary';

/** The vocabulary and the cities as one file beside the scripts, so that no screen carries them before it needs them. */
export interface PackagedTables {
  readonly vocabulary: VocabularyTables;
  readonly cities: CityTables;
}

const rowsByCountry = v.record(v.string(), v.string());
const packaged = v.object({
  vocabulary: v.object({
    version: v.string(),
    families: v.array(v.string()),
    broader: v.array(v.tuple([v.string(), v.array(v.string())])),
  }),
  cities: v.object({ list: rowsByCountry, points: rowsByCountry }),
});

const load = async (): Promise<void> => {
  const response = await fetch(browser.runtime.getURL('/tables.json'));
  if (!response.ok) throw new Error(`tables.json: ${response.status}; install Northing again`);
  const { vocabulary, cities } = v.parse(packaged, await response.json());
  installCities(cities);
  installVocabulary(vocabulary);
};

let loading: Promise<void> | null = null;

/** Installs vocabulary and cities from the package, once a context. Rejects where the file is missing or damaged; asked again it tries again. */
export const loadTables = (): Promise<void> =>
  hasVocabulary()
    ? Promise.resolve()
    : (loading ??= load().finally(() => {
        loading = null;
      }));
