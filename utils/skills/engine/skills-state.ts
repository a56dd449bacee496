import type { PackFault } from '@/utils/skills/pack/read-pack';

/** What became of loading the pack; without it the hand-written vocabulary reads alone. */
export type SkillsState = 'ready' | PackFault;
