import type { SkillEngine } from './open-engine';

let installed: SkillEngine | null = null;

/** The engine every reading goes through, `null` while no pack is loaded: then the hand-written vocabulary reads alone. */
export const installedEngine = (): SkillEngine | null => installed;

/** Puts an engine behind every reading from now on. */
export const installEngine = (engine: SkillEngine | null): void => {
  installed = engine;
};
