/** A skill as a story names it: a concept of the vocabulary where it is one. */
export interface ProvenSkill {
  readonly conceptId: string | null;
  readonly name: string;
}

/** Something I did that shows what I can: situation, action, result, and the number that sizes it. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly action: string;
  readonly result: string;
  /** "18 % fewer empty runs"; empty when there is none. */
  readonly number: string;
  readonly skills: readonly ProvenSkill[];
  /** ISO instant. */
  readonly updatedAt: string;
}

/** What a story still lacks before it can be told, in the order it is told. */
export function missingParts(story: Story): readonly ('situation' | 'action' | 'result' | 'number')[] {
  return (['situation', 'action', 'result', 'number'] as const).filter((part) => story[part].trim() === '');
}
