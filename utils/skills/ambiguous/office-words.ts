import {
  capital,
  every,
  learnt,
  listedTool,
  near,
  nearOffice,
  officeProgram,
  some,
  unless,
  workedIn,
  type SurfaceRule,
  type Surroundings,
} from '../surface-rule';

/** Within a sentence, where a capital says something, with words behind it that only the program has. */
const ownWords =
  (words: RegExp): SurfaceRule =>
  (here) =>
    capital(here) && /\w/.test(here.before) && words.test(here.after);
/** Beside another program that one meets or works together in. */
const listedMeeting = ({ listed }: Surroundings): boolean =>
  listed.some(({ id }) =>
    ['zoom', 'slack', 'sharepoint', 'onenote', 'webex', 'outlook', 'google-workspace'].includes(id),
  );
const notIn = unless({ before: /\b(?:in|with|on)\s$/i });
const MEETING = /^\s+(?:meetings?|calls?|chats?|channels?|webinars?|sessions?)\b/;

/** Office programs named by everyday words. */
export const officeWords: Readonly<Record<string, SurfaceRule>> = {
  excel: (here) => {
    const verb = /^\s+(?:in|at|as|by|when|through|under|within|academically|professionally)\b/i.test(
      here.after,
    );
    const cue =
      /^\W*(?:skills?|spreadsheets?|knowledge|macros?|pivot|formulas?|vba|kenntnisse|sheets?|files?)/i.test(
        here.after,
      );
    if (!capital(here)) return !verb && (cue || learnt(here) || listedTool(here));
    return !verb || learnt(here) || nearOffice(here);
  },
  word: some(officeProgram, workedIn, ownWords(/^\s+(?:documents?|files?|templates?|processing)\b/)),
  access: some(
    officeProgram,
    every(workedIn, unless({ before: /\b(?:on|with)\s$/i })),
    ownWords(/^\s+(?:databases?|queries|VBA)\b/),
  ),
  outlook: some(
    officeProgram,
    every(workedIn, unless({ before: /\b(?:on|with)\s$/i })),
    ownWords(/^\s+(?:inbox|calendars?|e-?mail|mailbox)/),
  ),
  teams: some(
    officeProgram,
    every(capital, listedMeeting, unless({ after: /^\s+(?:of|in|across|who|that)\b/ })),
    every(workedIn, notIn),
    ownWords(MEETING),
  ),
  office: some(
    every(
      officeProgram,
      unless({ before: /\b(?:head|back|front|post|home|our|the|box|main)\s$/i }),
      unless({
        after:
          /^\s+(?:manage\w*|assistants?|administrat\w*|workers?|hours|staff|environment|supplies|equipment|of\b|in\b|coordinator|clerk|based|duties)\b/i,
      }),
    ),
    ownWords(/^\s+(?:programs?|programmes?|applications?|packages?|products|tools)\b/),
  ),
  project: every(
    some(
      officeProgram,
      every(capital, near(['primavera', 'visio', 'sharepoint']), ({ listed }) => listed.length > 0),
    ),
    unless({
      after:
        /^\s+(?:manage\w*|coordinat\w*|team|plan|plans|planning|lead\w*|delivery|engineer\w*|control\w*|budgets?)\b/i,
    }),
  ),
  publisher: officeProgram,
  forms: officeProgram,
  planner: officeProgram,
  sheets: every(capital, nearOffice, unless({ before: /\b(?:time|balance|bed|data|spread)\s?$/i })),
  keynote: every(capital, nearOffice, unless({ after: /^\s+(?:speech|speaker|address)/i })),
  numbers: every(capital, nearOffice),
  pages: every(capital, nearOffice, unless({ before: /\b(?:web|landing|white|yellow)\s$/i })),
};
