import { gapId } from '@/utils/gaps/gap-decision';
import { reachesDegree } from '@/utils/profile/education-rank';
import { heldLicence } from '@/utils/profile/held-licence';
import { heldLevel, type HeldLevel } from '@/utils/profile/held-level';
import { relatedSkill } from '@/utils/profile/related-skill';
import type { Profile } from '@/utils/profile/profile';
import { requirementKind } from '@/utils/skills/requirement-kind';
import type { Requirement, SkillLevel } from '@/utils/skills/requirement';
import { tokenise } from '@/utils/skills/tokenise';
import type { JudgedRequirement } from './report';
import { PARTLY_HELD } from './weights';

const spaced = (text: string): string =>
  ` ${tokenise(text)
    .map((token) => token.word)
    .join(' ')} `;

/** F2: 1 if my level reaches what is asked, half for some of it, else 0. */
const creditOf = (held: SkillLevel, asked: SkillLevel): number => {
  if (held >= Math.max(1, asked)) return 1;
  return held >= 1 ? PARTLY_HELD : 0;
};

/** A skill of my own naming that a line of the ad has in its very words, or that I say the line is. */
const ownSkillIn = (profile: Profile, { quote, label }: Requirement): HeldLevel | null => {
  const own = profile.skills.filter(({ conceptId, name }) => conceptId === null && name.trim() !== '');
  if (own.length === 0) return null;
  const lines = [spaced(quote), spaced(label)];
  return own.reduce<HeldLevel | null>((best, { name, level, proof }) => {
    return lines.some((line) => line.includes(spaced(name))) && level > (best?.level ?? -1)
      ? { level, proof, via: null }
      : best;
  }, null);
};

/** What is held in a concept: a skill, for a degree one's education, for a certificate a licence one has named. */
const heldOf = (profile: Profile, requirement: Requirement, conceptId: string): HeldLevel | null => {
  const { level: asked } = requirement;
  const skill = heldLevel(profile, conceptId);
  const { me } = profile;
  if (me === undefined || (skill !== null && skill.level >= asked)) return skill;
  const kind = requirementKind(requirement);
  if (kind === 'degree' && me.education !== null && reachesDegree(me.education, conceptId))
    return { level: asked, proof: '', via: null };
  const licence = kind === 'certificate' ? heldLicence(me, conceptId) : null;
  return licence === null ? skill : { level: asked, proof: licence, via: null };
};

/** F2: a gap that I have decided to close and begun to counts half. */
const isBeingClosed = ({ decisions = [] }: Profile, { conceptId, label }: Requirement): boolean => {
  if (decisions.length === 0) return false;
  const id = gapId({ conceptId, name: label });
  return decisions.some((one) => one.id === id && one.decision === 'close' && one.started);
};

const asideOf = (requirement: Requirement, credit: number): JudgedRequirement['aside'] => {
  if (requirement.conceptId === null) return credit === 1 ? undefined : 'own-words';
  return requirementKind(requirement) === 'soft' ? 'soft' : undefined;
};

/**
 * One requirement beside what I hold. A line kept in the ad's own words counts only where a skill of mine fully
 * answers it; otherwise it, like every soft skill, stands aside: unknown is neither met nor missing.
 */
export const judgeRequirement = (requirement: Requirement, profile: Profile): JudgedRequirement => {
  const { conceptId, level } = requirement;
  const held =
    conceptId === null ? ownSkillIn(profile, requirement) : heldOf(profile, requirement, conceptId);
  const own = held === null ? 0 : creditOf(held.level, level);
  const closing = own < PARTLY_HELD && isBeingClosed(profile, requirement);
  const related =
    own < PARTLY_HELD && !closing && conceptId !== null ? relatedSkill(profile, conceptId) : null;
  const credit = closing || related !== null ? PARTLY_HELD : own;
  const aside = asideOf(requirement, credit);
  const via = held?.via ?? undefined;
  return {
    requirement,
    held: held?.level ?? null,
    proof: held?.proof ?? '',
    credit,
    ...(via === undefined ? {} : { via }),
    ...(related === null ? {} : { related }),
    ...(aside === undefined ? {} : { aside }),
    ...(closing ? { closing } : {}),
  };
};
