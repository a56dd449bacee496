import { packConcepts } from '@/utils/skills/pack/concept-table';
import type { PackArray } from '@/utils/skills/pack/pack-format';
import type { Gathered } from './gather-concepts';
import { packNames } from './pack-names';

/** The sections of concepts and their names, which learning needs and the pack begins with. */
export const conceptSections = ({ concepts }: Gathered): Map<string, PackArray> =>
  new Map<string, PackArray>([...packConcepts(concepts), ...packNames(concepts)]);
