import { i18n } from '#i18n';
import type { Direction, PayFloor } from '@/utils/goals/direction';
import { fromMinor, minorDigits } from '@/utils/money/minor-units';
import { mustCriteria } from '@/utils/goals/must-criteria';
import { say } from '@/utils/platform/say';
import { levelStepWord, levelWord, modeWord, periodWord } from './goal-words';

/** One wish of a direction in words. */
export interface GoalLine {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly isMust: boolean;
}

/** What a direction wants of a job, one line a wish; wishes that were not made are left out. */
export function goalLines(direction: Direction): readonly GoalLine[] {
  const { titles, levels, levelSteps, places, modes, skills } = direction;
  const musts = mustCriteria(direction);
  const where = [...places, ...modes.map((mode) => say(modeWord(mode)))];
  const named = (strength: 'must' | 'want'): string =>
    skills
      .filter((skill) => skill.strength === strength)
      .map(({ name }) => name)
      .join(', ');
  const lines: readonly GoalLine[] = [
    {
      id: 'title',
      label: i18n.t('goal.line_title'),
      text: titles.join(', '),
      isMust: musts.includes('title'),
    },
    {
      id: 'level',
      label: i18n.t('goal.line_level'),
      text: [...levels.map(levelWord), ...levelSteps.map(levelStepWord)].map(say).join(', '),
      isMust: musts.includes('level'),
    },
    {
      id: 'place',
      label: i18n.t('goal.line_place'),
      text: where.join(', '),
      isMust: musts.includes('place') || musts.includes('mode'),
    },
    {
      id: 'pay',
      label: i18n.t('goal.section_pay'),
      text: payText(direction),
      isMust: musts.includes('pay-floor'),
    },
    { id: 'skills-must', label: i18n.t('goal.skills'), text: named('must'), isMust: true },
    { id: 'skills-want', label: i18n.t('goal.skills'), text: named('want'), isMust: false },
  ];
  return lines.filter(({ text }) => text !== '');
}

function payText({ payFloor, payTarget }: Direction): string {
  const pay = payFloor ?? payTarget;
  if (pay === null) return '';
  const period = say(periodWord(pay.period));
  if (payFloor && payTarget) {
    return i18n.t('goal.pay_range', { floor: money(payFloor), target: money(payTarget), period });
  }
  if (payFloor) return i18n.t('goal.pay_from', { floor: money(payFloor), period });
  return i18n.t('goal.pay_toward', { target: money(pay), period });
}

function money({ amount, currency }: PayFloor): string {
  const value = fromMinor(amount, currency);
  const digits = Number.isInteger(value) ? 0 : minorDigits(currency);
  const format = new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(value);
}
