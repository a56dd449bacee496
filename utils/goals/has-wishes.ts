import type { Direction } from './direction';

const saysSomething = (texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');

/** Whether a direction wishes for anything a job could be judged by. */
export const hasWishes = (direction: Direction): boolean => {
  const { titles, places, skills, specialisms, industries, languages, values, own } = direction;
  const names = [...skills, ...own].map(({ name }) => name);
  return (
    saysSomething([...titles, ...places, ...specialisms, ...industries, ...languages, ...values, ...names]) ||
    direction.levels.length > 0 ||
    direction.levelSteps.length > 0 ||
    direction.modes.length > 0 ||
    direction.employment.length > 0 ||
    direction.travelMost !== null ||
    direction.payFloor !== null ||
    direction.payTarget !== null
  );
};
