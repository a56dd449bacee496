import type { ProvenSkill, Story } from '@/utils/story/story';
import { fold } from '@/utils/text/fold';

/** Whether a story tells of a skill: the same concept, else the same name. */
export function tellsOf({ skills }: Story, { conceptId, name }: ProvenSkill): boolean {
  return skills.some((skill) =>
    conceptId !== null && skill.conceptId !== null
      ? skill.conceptId === conceptId
      : fold(skill.name).trim() === fold(name).trim(),
  );
}

/** The stories that tell of a skill, complete ones first, then the one written last. */
export function storiesFor(stories: readonly Story[], skill: ProvenSkill): readonly Story[] {
  const gaps = ({ situation, action, result }: Story): number =>
    [situation, action, result].filter((part) => part.trim() === '').length;
  return stories
    .filter((story) => tellsOf(story, skill))
    .toSorted((one, other) => gaps(one) - gaps(other) || (one.updatedAt < other.updatedAt ? 1 : -1));
}
