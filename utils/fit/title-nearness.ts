import { tokenise } from '@/utils/skills/tokenise';

/** Ways to write the same thing, longest first; applied to whole words. */
const SAME: readonly (readonly [string, string])[] = [
  ['financial planning & analysis', 'fpa'],
  ['financial planning and analysis', 'fpa'],
  ['fp & a', 'fpa'],
  ['human resources', 'hr'],
  ['human resource', 'hr'],
  ['information technology', 'it'],
  ['quality assurance', 'qa'],
  ['user experience', 'ux'],
  ['business intelligence', 'bi'],
  ['machine learning', 'ml'],
  ['customer relationship management', 'crm'],
  ['registered nurse', 'nurse'],
  ['staff nurse', 'nurse'],
  ['front end', 'frontend'],
  ['back end', 'backend'],
  ['full stack', 'fullstack'],
  ['vice president', 'vp'],
  ['general practitioner', 'gp'],
  ['talent acquisition', 'recruiting'],
  ['health care', 'healthcare'],
  ['rn', 'nurse'],
  ['swe', 'software engineer'],
  ['sde', 'software engineer'],
  ['developer', 'engineer'],
  ['programmer', 'engineer'],
  ['entwickler', 'engineer'],
  ['entwicklerin', 'engineer'],
  ['ingenieur', 'engineer'],
  ['developpeur', 'engineer'],
  ['desarrollador', 'engineer'],
  ['ontwikkelaar', 'engineer'],
  ['mgr', 'manager'],
  ['mngr', 'manager'],
  ['asst', 'assistant'],
  ['assoc', 'associate'],
  ['admin', 'administrator'],
  ['accounts', 'account'],
  ['recruiter', 'recruiting specialist'],
  ['recruitment', 'recruiting'],
  ['analytics', 'data analyst'],
  ['analytical', 'data analyst'],
];
/** Said by the level criterion, or saying nothing of the work. */
const SILENT: ReadonlySet<string> = new Set(
  (
    'senior sr junior jr mid lead principal staff intern internship trainee graduate entry head chief ' +
    'a an the of for and or in at to with on und oder fur der die das im et ou de la le du des les en y e o el los van voor het og i til ' +
    '& / m w d f h x v mw mf time full part remote hybrid onsite ii iii iv'
  ).split(' '),
);
/** What a title says of the kind of role; alone it is no kinship ("Software Engineer", "Civil Engineer"). */
const ROLES: ReadonlySet<string> = new Set(
  (
    'engineer manager analyst specialist assistant officer consultant coordinator administrator associate ' +
    'executive director technician representative advisor adviser supervisor clerk operator agent expert ' +
    'partner leader planner worker professional vp president'
  ).split(' '),
);
const OTHER_ROLE = 0.5;
const RECALL_SHARE = 0.75;

interface TitleWords {
  readonly field: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

const withoutPlural = (word: string): string =>
  word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

const wordsOf = (title: string): TitleWords => {
  const written = ` ${tokenise(title.slice(0, 300))
    .map((token) => token.word)
    .join(' ')} `;
  const same = SAME.reduce((text, [from, to]) => text.replaceAll(` ${from} `, ` ${to} `), written);
  const words = same
    .split(' ')
    .filter((word) => word !== '' && !SILENT.has(word))
    .map(withoutPlural);
  return {
    field: new Set(words.filter((word) => !ROLES.has(word))),
    roles: new Set(words.filter((word) => ROLES.has(word))),
  };
};

const REMEMBERED = 20_000;
const remembered = new Map<string, TitleWords>();

/** The same few titles are compared with every ad of a list. */
const wordsOnce = (title: string): TitleWords => {
  const known = remembered.get(title);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const words = wordsOf(title);
  remembered.set(title, words);
  return words;
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

const overlap = (wished: ReadonlySet<string>, stated: ReadonlySet<string>): number => {
  if (wished.size === 0 || stated.size === 0) return 0;
  const common = shared(wished, stated);
  return RECALL_SHARE * (common / wished.size) + (1 - RECALL_SHARE) * (common / stated.size);
};

/**
 * How near a stated title is to a wished one, 0..1, by whole words: the field of work decides ("data", "nurse"), a
 * different kind of role in the same field halves it ("Data Analyst", "Data Engineer"), levels count elsewhere. Words
 * that mean the same are one (FP&A, financial planning and analysis).
 */
export const titleNearness = (wished: string, stated: string): number => {
  const wish = wordsOnce(wished);
  const title = wordsOnce(stated);
  const rolesAgree = wish.roles.size === 0 || title.roles.size === 0 || shared(wish.roles, title.roles) > 0;
  if (wish.field.size === 0) return wish.roles.size > 0 && rolesAgree && title.roles.size > 0 ? 1 : 0;
  return overlap(wish.field, title.field) * (rolesAgree ? 1 : OTHER_ROLE);
};
