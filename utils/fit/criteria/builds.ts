import { heldLevel } from '@/utils/profile/held-level';
import { askedSkill, wantedConcept } from '@/utils/fit/asked-skill';
import { NOT_APPLICABLE, type Criterion, type CriterionInput } from '@/utils/fit/criterion';
import { unknownFact } from '@/utils/fit/unknown-fact';
import { WORKING_LEVEL } from '@/utils/fit/weights';

const lacking = ({ direction, profile }: CriterionInput) =>
  direction.skills.filter((skill) => {
    const concept = wantedConcept(skill);
    const own = profile.skills.find(({ name }) => name === skill.name)?.level ?? 0;
    const level = concept === null ? own : (heldLevel(profile, concept)?.level ?? 0);
    return level < WORKING_LEVEL;
  });

/** Share of the wanted skills I still lack that this job would have me use: what it builds toward the goal. */
export const builds: Criterion = {
  id: 'builds',
  reads: ['skills'],
  judge: (input) => {
    const missing = lacking(input);
    if (missing.length === 0) return NOT_APPLICABLE;
    if (input.requirements.length === 0) return unknownFact('builds', input.evidence, 'description');
    const built = missing.flatMap((skill) => {
      const requirement = askedSkill(input.requirements, skill);
      return requirement === null ? [] : [{ name: skill.name, requirement }];
    });
    const params = {
      met: built.length,
      of: missing.length,
      skills: built.map(({ name }) => name).join(', '),
    };
    return {
      state: 'known',
      utility: built.length / missing.length,
      because: { key: built.length === 0 ? 'criterion.builds_none' : 'criterion.builds_some', params },
      quote: built[0]?.requirement.quote ?? null,
    };
  },
};
