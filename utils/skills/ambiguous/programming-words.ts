import {
  LANGUAGE_AFTER,
  alone,
  amongPrograms,
  besideTool,
  capital,
  commonNoun,
  every,
  learnt,
  listedTool,
  madeIn,
  namedTool,
  near,
  ownName,
  onlyWith,
  programmingLanguage,
  some,
  toolNear,
  unless,
  type SurfaceRule,
} from '../surface-rule';

/** Programming languages and frameworks that share their name with an everyday word or a person. */
export const programmingWords: Readonly<Record<string, SurfaceRule>> = {
  go: programmingLanguage(
    {
      before: /\b(?:on the|to|will|ready to|let's|we|you|pre|post|no)[\s-]$/i,
      after:
        /^[\s-]*(?:to\b|live|beyond|ahead|above|getter|green|the extra|home|out\b|through|with\b|into|on\b|for\b|back\b|online|digital|further|pro\b|cart|karts?)/i,
    },
    /\b(?:golang|go (?:developer|engineer|programmer|entwickler))/i,
  ),
  r: programmingLanguage(
    { before: /(?:&|\/d|\.|\bclass|\btoys)\s*$/i, after: /^(?:\s*&|['+]|-\d|\.\s*\w|\s?\d|\s+us\b)/i },
    /\b(?:r (?:developer|programmer)|r\/shiny)\b/i,
  ),
  c: programmingLanguage(
    {
      before:
        /(?:class|category|cat\.?|grade|vitamin|series|licen[cs]e|klasse|type|permis|rijbewijs|carnet|kørekort|körkort|førerkort|plan|hepatitis|level|section|schedule|part|permit|\b[abd]\s*(?:,|and|or|\/))\s*$/i,
      after:
        /^(?:\s*-?\s*(?:level|suite|class|section|licen[cs]e|driving|permit)|['$]\w?|\.\s*\w|\s*[&]|-?\d|\s*\+\s*e\b)/i,
    },
    /\b(?:c developer|c\/c\+\+|embedded)/i,
  ),
  java: every(
    (here) => !commonNoun(here),
    unless({
      before:
        /\b(?:island of|cup of|on|in (?:west |east |central )?(?:jakarta|indonesia),|serve|brew|drink)\s$/i,
      after: /^\s+(?:coffee|beans?|island|sea|sparrow|city)\b/i,
    }),
  ),
  python: every(
    (here) => !commonNoun(here),
    unless({
      before: /\b(?:monty|burmese|ball|royal|carpet|reticulated)\s$/i,
      after: /^\s+(?:leather|skin|snake|enclosure|and (?:other )?(?:reptiles?|turtles?|snakes?))/i,
    }),
  ),
  swing: every(
    capital,
    some(near(['java']), learnt, onlyWith({ after: /^\s+(?:user interfaces?|uis?\b|guis?\b|components)/i })),
    unless({ after: /^[\s-]+(?:shifts?|manager|dance|set|stage)/i, before: /\b(?:full|in)\s$/i }),
  ),
  shell: every(
    capital,
    some(
      listedTool,
      amongPrograms,
      onlyWith({
        before: /\b(?:unix|linux|bash|korn|[ck])[\s-]$/i,
        after: /^[\s-]*(?:scripts?|scripting|programming)\b/i,
      }),
    ),
    unless({ before: /\b(?:at|join|for)\s$/i }),
  ),
  make: every(
    ({ written, before }) => written === 'Make' && /\w/.test(before),
    ({ listed }) => listed.some(({ kind }) => kind === 'tool'),
    unless({ before: /\b(?:to|you|we|and then)\s$/i, after: /^\s+(?!and\s\p{Lu}|or\s)\w/u }),
  ),
  rust: programmingLanguage(
    { after: /^[\s-]*(?:removal|prevention|proof|belt|protection|free|treatment|repair)/i },
    /\brust\b/i,
  ),
  swift: programmingLanguage(
    {
      before: /\btaylor\s$/i,
      after:
        /^\s+(?:action|response|decision|payment|messag|code|transfer|resolution|turnaround|and (?:safe|secure|fair))/i,
    },
    /\b(?:ios|swift)\b/i,
  ),
  ruby: programmingLanguage({ after: /^\s+(?:tuesday|street|red|ring)/i }, /\bruby\b/i),
  dart: programmingLanguage(
    { after: /^\s+(?:charging|station|league|board|player|line|bus)/i },
    /\bflutter\b/i,
  ),
  julia: programmingLanguage({ after: /^\s+(?:\p{Lu}|at\b|on\b|\()/u }, /\bjulia developer\b/i),
  perl: programmingLanguage({}, /\bperl\b/i),
  scala: programmingLanguage({ before: /\b(?:la|teatro alla)\s$/i }, /\bscala\b/i),
  elm: every(
    some(besideTool, every(capital, some(learnt, madeIn))),
    unless({ after: /^\s+(?:street|road|grove|tree|house)/i }),
  ),
  crystal: every(besideTool, unless({ after: /^\s+(?:reports?|clear|palace|glass)/i })),
  clojure: some(toolNear, learnt, alone),
  apex: every(
    capital,
    unless({ after: /^\s+(?:court|legends|group|predator)/i, before: /\b(?:the|at)\s$/i }),
    onlyWith({
      near: ['salesforce', 'oracle', 'java', 'sql', 'javascript', 'lightning'],
      after: /^\s+(?:class|code|trigger)/i,
    }),
  ),
  ada: programmingLanguage(
    { after: /^\s+(?:compli|accommodat|accessib|coordinator|regulation|guidelines|paratransit)/i },
    /\bada (?:developer|engineer)/i,
  ),
  pascal: programmingLanguage({ before: /\bblaise\s$/i, after: /^\s+\p{Lu}/u }, /\bdelphi\b/i),
  delphi: programmingLanguage(
    { before: /\b(?:of|in|at)\s$/i, after: /^\s+(?:method|study|technique|panel)/i },
    /\bdelphi\b/i,
  ),
  rails: (here) =>
    capital(here) &&
    (namedTool(here) ||
      learnt(here) ||
      /\b(?:apps?|sites?|web|services|code) (?:in|with|on)\s$/i.test(here.before)),
  react: (here) =>
    !/^\s+(?:to|quickly|calmly|appropriately|fast|promptly|well(?! enough)|flexibly|under|when|with (?:care|speed))\b/i.test(
      here.after,
    ) &&
    (capital(here)
      ? toolNear(here) ||
        learnt(here) ||
        LANGUAGE_AFTER.test(here.after) ||
        !/^\W*$/.test(here.before) ||
        alone(here)
      : listedTool(here)),
  angular: every(
    unless({
      after:
        /^\s+(?:momentum|velocity|measure|cheilitis|bearing|position|grind|bracket|align|deviation|contact|cut)/i,
    }),
    some(ownName, toolNear, learnt, ({ after }) => LANGUAGE_AFTER.test(after)),
  ),
  pandas: every(
    unless({ before: /\b(?:giant|red|wild)\s$/i }),
    some(toolNear, learnt, alone, ({ after }) => LANGUAGE_AFTER.test(after)),
  ),
  bash: unless({ before: /\b(?:birthday|summer|christmas|annual|party|a|the)\s$/i }),
  scratch: every(
    capital,
    some(
      learnt,
      toolNear,
      near(['programming', 'python', 'scratch-language', 'teaching']),
      onlyWith({
        before: /\b(?:cod\w+|comput\w+|programm\w+|key stage)\b[^.;]{0,40}$/i,
        after:
          /^\s+(?:(?:and|or|to|,)?\s*(?:micro:?bit|code\b|coding|programm)|workshops?|projects|lessons|clubs?)/i,
      }),
    ),
    unless({ before: /\bfrom\s$/i, after: /^\s+(?:cards?|made|cook|golf)/i }),
  ),
  next: every(capital, listedTool, near(['react', 'typescript', 'nodejs', 'vue', 'tailwind', 'graphql'])),
  node: besideTool,
  vue: namedTool,
  ember: besideTool,
  meteor: besideTool,
  gatsby: besideTool,
  phoenix: every(
    besideTool,
    unless({
      before: /\b(?:in|near|from|of)\s$/i,
      after: /^,?\s+(?:az\b|arizona|office|area|sky|children|based)/i,
    }),
  ),
  spring: every(
    namedTool,
    unless({
      before: /\b(?:in|this|next|early|late|hot|(?<!(?:knowledge|understanding|experience) )of)\s$/i,
      after: /^\s+(?:\d{4}|term|semester|break|season|cleaning|water)/i,
    }),
  ),
  express: every(namedTool, unless({ before: /\b(?:american|holiday inn|to)\s$/i })),
  flask: namedTool,
  groovy: namedTool,
  elixir: (here) => namedTool(here) || (capital(here) && (madeIn(here) || LANGUAGE_AFTER.test(here.after))),
  flutter: some(besideTool, learnt, (here) => LANGUAGE_AFTER.test(here.after)),
  sass: every(unless({ before: /\b(?:without|no)\s$/i }), capital),
};
