const WORDS: Readonly<Record<string, string>> = {
  mgmt: 'management',
  dev: 'development',
  admin: 'administration',
  db: 'database',
  prep: 'preparation',
  comms: 'communication',
  ops: 'operation',
  acct: 'account',
  mfg: 'manufacturing',
  mktg: 'marketing',
  maint: 'maintenance',
  transportation: 'transport',
  sharp: '#',
  aluminum: 'aluminium',
  jewelry: 'jewellery',
  defense: 'defence',
  catalog: 'catalogue',
  license: 'licence',
  program: 'programme',
};
const MAKERS =
  /^(?:microsoft|ms|adobe|autodesk|apache|atlassian|google|amazon|ibm|oracle|dassault|hashicorp|esri|siemens|ptc|cisco|trimble|bentley|intuit|jetbrains|gnu|mathworks|ni)$/;
const SAYS_NOTHING = /^(?:&|\/|and|the|an?)$/;
/** What a name may have behind it without naming something else. */
const ENDINGS =
  /^(?:skills?|methodology|framework|language|itsm|speaking|speaker|compliance|knowledge|expertise|proficiency|techniques?|principles?)$/;

/** American spelling: "colour" and "color", "centre" and "center", "modelling" and "modeling", "paediatric" and "pediatric". */
const american = (word: string): string =>
  word
    .replace(/iz(?=(?:e|ed|er|es|ing|ation)s?$)/, 'is')
    .replace(/yz(?=e|ing)/, 'ys')
    .replace(/(?<=[a-z]{2})our/, 'or')
    .replace(/mould/, 'mold')
    .replace(/(?<=[bt])re$/, 'er')
    .replace(/(?<=[aeiou][^aeiou]+[aeiou])ll(?=ing|ed|er|or|ment)/, 'l')
    .replace(/(?<=^p|^orthop|^h|^an|^gyn)ae/, 'e');

const plainWord = (word: string): string => american(WORDS[word] ?? word).replace(/(?<=[a-z]{3}[^s])s$/, '');

/**
 * What is left of a name, folded and parted by spaces, once spelling, number, the maker and words that say nothing are taken off:
 * equal for "stakeholder mgmt" and "stakeholder management", "up-selling" and "upselling", "handling cash" and "cash handling".
 */
export const looseName = (name: string): string => {
  const all = name
    .replace(/^(\p{L}+(?:ing|ment|ation|ance)) of (?=.)(.+)$/u, '$2 $1')
    .split(' ')
    .filter((word) => !SAYS_NOTHING.test(word));
  const made = all.length > 1 && MAKERS.test(all[0] ?? '') ? all.slice(1) : all;
  const base = made.slice(0, -1);
  // "IT skills" is not everything that IT may be.
  const own = base.join('').length > 2 && ENDINGS.test(made.at(-1) ?? '') ? base : made;
  const [first = '', second, ...more] = own;
  const turned =
    second !== undefined && more.length === 0 && /[a-z]{3}ing$/.test(first) ? [second, first] : own;
  return turned.map(plainWord).join('');
};

const PAPER =
  /\s(?:certificates?|certification|certified|licen[cs]es?|cards?|tickets?|training|qualification|registered|registration)$/;

/** The loose name of a certificate without the word for the paper: "ADR certificate" and "ADR". */
export const paperName = (name: string): string => {
  const bare = name.replace(PAPER, '');
  return looseName(bare.length < 3 ? name : bare);
};

/** Endings of one who does a thing, of the doing and of the trade: welder and welding, phlebotomist and phlebotomy, recruiter and recruitment. */
const DOING = /(?:ers?|ors?|ists?|ing|ment|ations?|ions?|ated|(?<=om|ap|tr|er|ph)y)$/;

/**
 * The loose name with such an ending taken off its last word: equal for "MIG welder" and "MIG welding". A word that stands alone
 * keeps a mark that it had one ("wording" is not Word); where little would be left the loose name stays.
 */
export const doingName = (name: string): string => {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const stem = last.replace(DOING, '');
  if (stem === last || stem.length < 4) return looseName(name);
  const base = stem.replace(/at$/, '').replace(/([bdglmnprt])\1$/, '$1');
  const loose = looseName([...words.slice(0, -1), base].join(' '));
  return loose === plainWord(base) ? `${loose}~` : loose;
};
