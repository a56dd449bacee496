const WORDS: Readonly<Record<string, string>> = {
  mgmt: 'management',
  dev: 'development',
  admin: 'administration',
  sharp: '#',
  behavior: 'behaviour',
  labor: 'labour',
  license: 'licence',
  modeling: 'modelling',
  program: 'programme',
  center: 'centre',
};
const MAKERS = /^(?:microsoft|ms|adobe|autodesk|apache|atlassian|google|amazon|ibm|oracle|dassault)$/;
/** What a name may have behind it without naming something else. */
const ENDINGS = /^(?:skills?|methodology|framework|language|itsm)$/;

const plainWord = (word: string): string =>
  (WORDS[word] ?? word).replace(/iz(?=(?:e|ed|er|es|ing|ation)s?$)/, 'is').replace(/(?<=[a-z]{3}[^s])s$/, '');

/**
 * What is left of a name, folded and parted by spaces, once spelling, number, the maker and words that say nothing are taken off:
 * equal for "stakeholder mgmt" and "stakeholder management", "up-selling" and "upselling", "handling cash" and "cash handling".
 */
export const looseName = (name: string): string => {
  const all = name.split(' ').filter((word) => word !== '&' && word !== 'and' && word !== '/');
  const made = all.length > 1 && MAKERS.test(all[0] ?? '') ? all.slice(1) : all;
  const base = made.slice(0, -1);
  // "IT skills" is not everything that IT may be.
  const own = base.join('').length > 2 && ENDINGS.test(made.at(-1) ?? '') ? base : made;
  const [first = '', second, ...more] = own;
  const turned =
    second !== undefined && more.length === 0 && /[a-z]{3}ing$/.test(first) ? [second, first] : own;
  return turned.map(plainWord).join('');
};
