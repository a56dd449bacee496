import {
  capital,
  every,
  learnt,
  listedTool,
  nearOffice,
  officeProgram,
  unless,
  type SurfaceRule,
} from '../surface-rule';

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
  word: officeProgram,
  access: officeProgram,
  outlook: officeProgram,
  teams: officeProgram,
  project: officeProgram,
  publisher: officeProgram,
  forms: officeProgram,
  planner: officeProgram,
  sheets: every(capital, nearOffice, unless({ before: /\b(?:time|balance|bed|data|spread)\s?$/i })),
  keynote: every(capital, nearOffice, unless({ after: /^\s+(?:speech|speaker|address)/i })),
  numbers: every(capital, nearOffice),
  pages: every(capital, nearOffice, unless({ before: /\b(?:web|landing|white|yellow)\s$/i })),
};
