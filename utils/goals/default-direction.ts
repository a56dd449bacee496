import type { Direction } from './direction';

/** A direction that wishes for nothing yet. */
export const defaultDirection = (): Direction => ({
  titles: [],
  specialisms: [],
  levels: [],
  levelSteps: [],
  places: [],
  radiusKm: null,
  relocates: false,
  modes: [],
  payFloor: null,
  payTarget: null,
  skills: [],
  industries: [],
  languages: [],
  employment: [],
  travelMost: null,
  values: [],
  criteria: [],
  own: [],
});
