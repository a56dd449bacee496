import type { LocalNames } from './open-names';

let installed: readonly LocalNames[] = [];

/** The names of other languages that skills may be picked by, those of the user's first language first. */
export const installedNames = (): readonly LocalNames[] => installed;

/** Says by which languages' names skills may be picked from now on. */
export const installNames = (names: readonly LocalNames[]): void => {
  installed = names;
};
