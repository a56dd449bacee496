import { browser } from '#imports';

import { installedEngine, installEngine } from '@/utils/skills/engine/installed-engine';
import { openPack } from '@/utils/skills/engine/open-pack';
import type { SkillsState } from '@/utils/skills/engine/skills-state';
import { PackError } from '@/utils/skills/pack/read-pack';

import { reportError } from './report-error';

let loading: Promise<SkillsState> | null = null;

const load = async (): Promise<SkillsState> => {
  try {
    const response = await fetch(browser.runtime.getURL('/packs/en.pack'));
    if (!response.ok) throw new PackError('missing');
    installEngine(await openPack(new Uint8Array(await response.arrayBuffer())));
    return 'ready';
  } catch (error) {
    const fault = error instanceof PackError ? error.fault : 'missing';
    reportError(error, 'load the skills');
    return fault;
  }
};

/** Loads the English pack of this package once and puts its engine behind every reading. Never throws. */
export const loadSkills = (): Promise<SkillsState> =>
  installedEngine() === null ? (loading ??= load()) : Promise.resolve('ready');
