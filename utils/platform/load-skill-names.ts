import { browser } from '#imports';

import { installedEngine } from '@/utils/skills/engine/installed-engine';
import { readPack } from '@/utils/skills/pack/read-pack';
import { unzipPack } from '@/utils/skills/pack/unzip-pack';
import { installNames } from '@/utils/skills/picking/installed-names';
import { openNames, type LocalNames } from '@/utils/skills/picking/open-names';

import { reportError } from './report-error';

/** Packs of the languages the package holds names of skills in, besides English. */
const PACKS = {
  de: '/packs/de.pack',
  es: '/packs/es.pack',
  fr: '/packs/fr.pack',
  nl: '/packs/nl.pack',
  sv: '/packs/sv.pack',
} as const;
const isPacked = (language: string): language is keyof typeof PACKS => Object.hasOwn(PACKS, language);
/** More would only make every key slower. */
const MOST = 2;

let loading: Promise<void> | null = null;

const load = async (languages: readonly string[]): Promise<void> => {
  const engine = installedEngine();
  if (engine === null) return;
  const wanted = new Set(languages.map((language) => language.slice(0, 2).toLowerCase()));
  const names: LocalNames[] = [];
  for (const language of [...wanted].filter(isPacked).slice(0, MOST)) {
    try {
      const response = await fetch(browser.runtime.getURL(PACKS[language]));
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
