import { linkWords } from '@/utils/skills/link/link-words';

/** Words behind which a title only says of what, where or for whom. */
export const HEAD_ENDS = ['of', 'for', 'in', 'at', 'with'];
const BEHIND_HEAD = new RegExp(`,.*| (?:${HEAD_ENDS.join('|')}) .*`);

/** The word a title turns on, without its ending: the last before a comma or a preposition ("director of sales", "managers, except farm"); empty where there is none. */
export const headStem = (title: string): string => linkWords(title.replace(BEHIND_HEAD, '')).at(-1) ?? '';
