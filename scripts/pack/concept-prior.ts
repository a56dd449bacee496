import type { SourceConcept } from './pack-concept';
import type { SourceOccupation } from './read-occupations';

const UNIT = 7;

/** How many occupations need each concept: ln(1 + occupations) / 7, in 255ths. */
export const conceptPrior = (
  concepts: readonly SourceConcept[],
  occupations: readonly SourceOccupation[],
): Uint8Array => {
  const users = new Map<string, number>();
  for (const { essential, optional } of occupations)
    for (const skill of [...essential, ...optional]) users.set(skill, (users.get(skill) ?? 0) + 1);
  return Uint8Array.from(concepts, ({ escoLabel }) =>
    Math.min(
      255,
      Math.round((255 * Math.log(1 + (escoLabel === null ? 0 : (users.get(escoLabel) ?? 0)))) / UNIT),
    ),
  );
};
