import { reachesDegree } from '@/utils/profile/education-rank';
import { requirementKind } from '@/utils/skills/requirement-kind';
import { NOT_APPLICABLE, type Criterion } from '@/utils/fit/criterion';
import { unknownFact } from '@/utils/fit/unknown-fact';

/** Whether my education reaches the degree the ad insists on; of several that it accepts, any one will do. */
export const education: Criterion = {
  id: 'education',
  reads: [],
  entry: true,
  judge: ({ requirements, evidence, profile }) => {
    const own = profile.me?.education ?? null;
    if (own === null) return NOT_APPLICABLE;
    const asked = requirements.filter(
      (requirement) => requirement.class === 'must' && requirementKind(requirement) === 'degree',
    );
    const [first] = asked;
    if (first === undefined) return unknownFact('education', evidence, 'description');
    const met = asked.find(({ conceptId }) => conceptId !== null && reachesDegree(own, conceptId));
    const told = met ?? first;
    return {
      state: 'known',
      utility: met === undefined ? 0 : 1,
      because: {
        key: met === undefined ? 'criterion.education_short' : 'criterion.education_met',
        params: { name: told.label },
      },
      quote: told.quote,
    };
  },
};
