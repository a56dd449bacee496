import { askedSkill } from '@/utils/fit/asked-skill';
import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { unknownFact } from '@/utils/fit/unknown-fact';

/** Whether the ad asks for every skill the direction holds as a must; always a must itself. */
export const skillsMust: Criterion = {
  id: 'skills-must',
  reads: ['skills'],
  judge: ({ requirements, evidence, direction }) => {
    const musts = direction.skills.filter(({ strength }) => strength === 'must');
    if (musts.length === 0) return NOT_APPLICABLE;
    if (requirements.length === 0) return unknownFact('skills-must', evidence, 'description');
    const missing = musts.filter((skill) => askedSkill(requirements, skill) === null);
    const first = musts
      .map((skill) => askedSkill(requirements, skill))
      .find((requirement) => requirement !== null);
    const fits = missing.length === 0;
    return {
      state: 'known',
      utility: fits ? 1 : 0,
      because: {
        key: fits ? 'criterion.skills_must_fits' : 'criterion.skills_must_missing',
        params: { skills: (fits ? musts : missing).map(({ name }) => name).join(', ') },
      },
      quote: fits ? (first?.quote ?? null) : null,
    };
  },
};
