import { askedSkill } from '@/utils/fit/asked-skill';
import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { unknownFact } from '@/utils/fit/unknown-fact';

/** Share of the wanted skills the ad asks for: would I use there what I want to use? (F1, set utility) */
export const skillsAsked: Criterion = {
  id: 'skills-asked',
  reads: ['skills'],
  judge: ({ requirements, evidence, direction }) => {
    const wanted = direction.skills.filter(({ strength }) => strength === 'want');
    if (wanted.length === 0) return NOT_APPLICABLE;
    if (requirements.length === 0) return unknownFact('skills-asked', evidence, 'description');
    const asked = wanted.flatMap((skill) => {
      const requirement = askedSkill(requirements, skill);
      return requirement === null ? [] : [{ name: skill.name, requirement }];
    });
    const params = { met: asked.length, of: wanted.length, skills: asked.map(({ name }) => name).join(', ') };
    return {
      state: 'known',
      utility: asked.length / wanted.length,
      because: {
        key: asked.length === 0 ? 'criterion.skills_asked_none' : 'criterion.skills_asked_some',
        params,
      },
      quote: asked[0]?.requirement.quote ?? null,
    };
  },
};
