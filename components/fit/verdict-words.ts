import type { NeedleSign } from '@/components/ui/verdict-needle';
import type { Verdict } from '@/utils/fit/report';
import { verdictWord } from '@/utils/fit/verdict-words';
import { say } from '@/utils/platform/say';

const SIGNS: Record<Verdict, NeedleSign> = {
  'head-for-it': 'up',
  stretch: 'lean',
  'pays-the-bills': 'level',
  'off-course': 'down',
  'ruled-out': 'struck',
  'cannot-tell': 'ring',
};

/** Where the needle stands for a verdict. */
export const verdictSign = (verdict: Verdict): NeedleSign => SIGNS[verdict];

/** A verdict in the user's words; `leaning` says that what is unknown could still turn it. */
export function verdictName(verdict: Verdict, leaning = false): string {
  const name = say(verdictWord(verdict));
  return leaning ? say({ key: 'posting.verdict_leaning', params: { verdict: name } }) : name;
}
