import type { SkillEngine } from '@/utils/skills/engine/open-engine';
import { openLinker, type Linker } from './linker';

/** A name likelier than this to mean what it names lifts that concept. */
const LIKELY = 0.5;

/** The linker of an engine's pack; builds its index. */
export const engineLinker = ({ sections, dictionary, concepts, namesIn }: SkillEngine): Linker =>
  openLinker(sections, dictionary, concepts, (text) =>
    namesIn(text)
      .filter(({ likely }) => likely >= LIKELY)
      .map(({ concept }) => concept),
  );
