import { askedYears } from './asked-years';
import { classReader } from './requirement-class';
import { MASKED } from './section';
import { segment } from './segment';

/**
 * The years of experience an ad requires of whoever takes the role: the most that one sentence asks for, since "ten
 * years, three of them leading" asks for ten. `null` where none are required.
 */
export const roleYears = (description: string): number | null => {
  const asked = segment(description)
    .filter(({ section }) => !MASKED.has(section))
    .flatMap(({ text, section }) => {
      const classOf = classReader(text, section);
      return askedYears(text).filter(({ start, end }) => classOf(start, end) === 'must');
    })
    .map(({ years }) => years);
  return asked.length === 0 ? null : asked.reduce((most, years) => Math.max(most, years), 0);
};
