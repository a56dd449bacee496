import * as v from 'valibot';

import type { Me } from '@/utils/profile/me';
import type { JudgedBy } from '@/utils/fit/judge-all';
import { thresholdsOf } from '@/utils/fit/verdict-settings';
import { defaultThresholds } from '@/utils/fit/weights';
import { gapId } from '@/utils/gaps/gap-decision';
import { skillWordId } from '@/utils/skills/skill-word';
import type { Sentence } from '@/utils/words/sentence';
import { findPoison } from './find-poison';
import { profileSchema } from './profile-schema';
import { readExport } from './read-export';

export type ReadProfile =
  { readonly ok: true; readonly judgedBy: JudgedBy } | { readonly ok: false; readonly reason: Sentence };

const UNDATED = '1970-01-01T00:00:00.000Z';

const refused = (key: string, path?: string): ReadProfile => ({
  ok: false,
  reason: path === undefined ? { key } : { key, params: { path } },
});

const parsed = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
};

const ofProfile = (value: unknown): ReadProfile => {
  const result = v.safeParse(profileSchema, value, { abortEarly: true });
  if (!result.success) return refused('transfer.profile_invalid', v.getDotPath(result.issues[0]) ?? 'format');
  const { me, skills, goals, decisions, words, thresholds } = result.output;
  const profile = {
    skills: skills.map((skill, at) => ({ id: `skill-${at}`, ...skill, updatedAt: UNDATED })),
    decisions: decisions.map((one) => ({ id: gapId(one), ...one, updatedAt: UNDATED })),
    words: words.map((one) => ({ id: skillWordId(one), ...one, updatedAt: UNDATED })),
    ...(me !== undefined && { me: { id: 'me' as const, ...me, updatedAt: UNDATED } }),
  };
  return {
    ok: true,
    judgedBy: {
      profile,
      goals: goals.map(({ id, ...goal }, at) => ({ id: id ?? `goal-${at}`, ...goal, updatedAt: UNDATED })),
      thresholds: thresholds === undefined ? defaultThresholds : { ...defaultThresholds, ...thresholds },
    },
  };
};

/**
 * What a profile file says, or a sentence that says what is wrong with it and where. Takes a profile
 * (docs/profile-format.md) or a whole export of Northing, of which only what judges is used.
 */
export const readProfile = (text: string): ReadProfile => {
  const json = parsed(text);
  if (json === null) return refused('transfer.not_json');
  const poison = findPoison(json.value);
  if (poison !== null) return refused('transfer.poisoned', poison);
  const { value } = json;
  const isExport =
    typeof value === 'object' && value !== null && 'format' in value && value.format === 'northing';
  if (!isExport) return ofProfile(value);
  const whole = readExport(text);
  if (!whole.ok) return whole;
  const { heldSkills, skillWords: words, gapDecisions, me, goals, settings } = whole.file.tables;
  const [own] = me;
  const profile = {
    skills: heldSkills,
    words,
    decisions: gapDecisions,
    ...(own !== undefined && { me: own }),
  };
  return { ok: true, judgedBy: { profile, goals, thresholds: thresholdsOf(settings[0]) } };
};

/** What of me jobs are judged by; how I see myself is nobody else's. */
const withoutMaps = ({ maps: _maps, ...me }: Me): Omit<Me, 'maps'> => me;

/** A profile as a file: JSON that `readProfile` and `northing judge` take. */
export const profileText = ({ profile, goals, thresholds }: JudgedBy): string => {
  const { ready, toward, coverage } = thresholds;
  const { skills, decisions = [], words = [], me } = profile;
  const file = {
    format: 'northing-profile',
    version: 1,
    ...(me !== undefined && { me: withoutMaps(me) }),
    skills,
    goals,
    decisions,
    words,
    thresholds: { ready, toward, coverage },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
};
