import type { GapDecision } from '@/utils/gaps/gap-decision';
import type { Goal } from '@/utils/goals/goal';
import { isSteering } from '@/utils/goals/is-steering';
import type { Story } from '@/utils/story/story';
import type { HeldSkill } from './held-skill';
import type { RankedValue } from './me';
import type { MapPart } from './strength-map';

/** What is known of me elsewhere and may belong on the map. */
export interface MapSources {
  readonly skills: readonly HeldSkill[];
  readonly stories: readonly Story[];
  readonly decisions: readonly GapDecision[];
  readonly goals: readonly Goal[];
  /** Values in the order I sorted them; empty while I never did. */
  readonly values: readonly RankedValue[];
}

const STRONG = 3;
const FIRST_VALUES = 3;

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];

/**
 * What each part of the map may hold, taken from what I said elsewhere and never put there by itself. Strengths: skills at
 * level 3 and more that a story or a proof shows, those with a story first. Deficits: gaps I close or put off. Potential:
 * skills I want to use that are below level 3. Motives: the first of my values.
 */
export function mapSuggestions({
  skills,
  stories,
  decisions,
  goals,
  values,
}: MapSources): Readonly<Record<MapPart, readonly string[]>> {
  const told = new Set(
    stories.flatMap((story) => story.skills.map(({ conceptId, name }) => conceptId ?? name)),
  );
  const isTold = ({ conceptId, name }: HeldSkill): boolean => told.has(conceptId ?? name);
  const strong = skills.filter(({ level }) => level >= STRONG);
  const levels = new Map(skills.map(({ conceptId, name, level }) => [conceptId ?? name, level]));
  const wanted = goals.filter(isSteering).flatMap(({ direction }) => direction.skills);
  return {
    strengths: once(
      [
        ...strong.filter(isTold),
        ...strong.filter((skill) => !isTold(skill) && skill.proof.trim() !== ''),
      ].map(({ name }) => name),
    ),
    deficits: once(decisions.filter(({ decision }) => decision !== 'leave').map(({ name }) => name)),
    potential: once(
      wanted
        .filter(({ conceptId, name }) => (levels.get(conceptId ?? name) ?? 0) < STRONG)
        .map(({ name }) => name),
    ),
    motives: once(values.slice(0, FIRST_VALUES).map(({ name }) => name)),
  };
}
