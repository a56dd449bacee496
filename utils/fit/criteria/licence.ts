import { heldLevel } from '@/utils/profile/held-level';
import { heldLicence } from '@/utils/profile/held-licence';
import { requirementKind } from '@/utils/skills/requirement-kind';
import { NOT_APPLICABLE, type Criterion, type CriterionInput } from '@/utils/fit/criterion';
import { unknownFact } from '@/utils/fit/unknown-fact';

const isHeld = (conceptId: string, { profile }: CriterionInput): boolean =>
  heldLicence(profile.me, conceptId) !== null || (heldLevel(profile, conceptId)?.level ?? 0) > 0;

/** Whether I hold every licence and certificate the ad insists on. */
export const licence: Criterion = {
  id: 'licence',
  reads: [],
  entry: true,
  judge: (input) => {
    if (input.profile.me === undefined) return NOT_APPLICABLE;
    const asked = input.requirements.filter(
      (requirement) =>
        requirement.class === 'must' &&
        requirement.group === null &&
        requirementKind(requirement) === 'certificate',
    );
    const [first] = asked;
    if (first === undefined) return unknownFact('licence', input.evidence, 'description');
    const missing = asked.find(({ conceptId }) => conceptId !== null && !isHeld(conceptId, input));
    const told = missing ?? first;
    return {
      state: 'known',
      utility: missing === undefined ? 1 : 0,
      because: {
        key: missing === undefined ? 'criterion.licence_met' : 'criterion.licence_short',
        params: { name: told.label },
      },
      quote: told.quote,
    };
  },
};
