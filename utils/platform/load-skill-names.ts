import { browser } from '#imports';

import { installedEngine } from '@/utils/skills/engine/installed-engine';
import { readPack } from '@/utils/skills/pack/read-pack';
import { unzipPack } from '@/utils/skills/pack/unzip-pack';
import { installNames } from '@/utils/skills/picking/installed-names';
import { openNames, type LocalNames } from '@/utils/skills/picking/open-names';

import { reportError } from './report-error';

/** Languages of which the package holds names of skills, besides English. */
const PACKED: ReadonlySet<string> = new Set(['de', 'es', 'fr', 'nl', 'sv']);
/** More would only make every key slower. */
const MOST = 2;

let loading: Promise<void> | null = null;

const load = async (languages: readonly string[]): Promise<void> => {
  const engine = installedEngine();
  if (engine === null) return;
  const wanted = new Set(languages.map((language) => language.slice(0, 2).toLowerCase()));
  const names: LocalNames[] = [];
  for (const language of [...wanted].filter((one) => PACKED.has(one)).slice(0, MOST)) {
    try {
      const response = await fetch(browser.runtime.getURL(`/packs/${language}.pack` as '/packs/de.pack'));
      const bytes = await unzipPack(new Uint8Array(await response.arrayBuffer()));
      names.push(openNames(readPack(bytes), engine));
    } catch (error) {
      // English names stay; what is missing is told in the errors the user can copy.
      reportError(error, `load the names of skills in ${language}`);
    }
  }
  installNames(names);
};

/** Loads the names of skills in the user's languages (BCP 47, best first), once the English pack is there. Never throws. */
export const loadSkillNames = (languages: readonly string[]): Promise<void> => (loading ??= load(languages));
