import { MOST_OWN, type OwnAnswer, type OwnCriterion } from '@/utils/goals/own-criterion';
import type { JudgedCriterion, Judgement } from './report';
import { TOLD_AS_FIT } from './weights';

const HIGHEST_RATING = 5;
const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** F1, utility of an answer 0..1; `null` where the answer does not fit the kind of criterion. */
const ownUtility = ({ kind, worst, best }: OwnCriterion, answer: OwnAnswer): number | null => {
  if (kind === 'yes-no') return typeof answer === 'boolean' ? Number(answer) : null;
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return null;
  if (kind === 'rating') return clamp((answer - 1) / (HIGHEST_RATING - 1));
  if (worst === null || best === null || worst === best) return null;
  return clamp((answer - worst) / (best - worst));
};

const judgementOf = (criterion: OwnCriterion, answer: OwnAnswer | undefined): Judgement => {
  const params = { name: criterion.name };
  const utility = answer === undefined ? null : ownUtility(criterion, answer);
  if (utility === null) {
    const ask = { key: 'criterion.own_ask', params };
    return { state: 'unknown', because: { key: 'criterion.own_unknown', params }, ask };
  }
  const key = utility === 1 ? 'own_fits' : utility >= TOLD_AS_FIT ? 'own_partly' : 'own_against';
  return { state: 'known', utility, because: { key: `criterion.${key}`, params }, quote: null };
};

/** The user's own criteria with their answers for one posting, as rows of a report; ids are `own:<id>`. Beyond `MOST_OWN` they are left out. */
export const judgeOwn = (
  own: readonly OwnCriterion[],
  answers: Readonly<Record<string, OwnAnswer>>,
): JudgedCriterion[] =>
  own.slice(0, MOST_OWN).map((criterion) => ({
    id: `own:${criterion.id}`,
    strength: criterion.strength,
    weight: criterion.weight,
    judgement: judgementOf(
      criterion,
      Object.hasOwn(answers, criterion.id) ? answers[criterion.id] : undefined,
    ),
  }));
