import {
  LANGUAGE_AFTER,
  alone,
  besideTool,
  capital,
  commonNoun,
  every,
  learnt,
  listedTool,
  madeIn,
  namedTool,
  near,
  noProperName,
  nearOperations,
  onlyWith,
  ownName,
  skilledIn,
  some,
  standsFor,
  toolNear,
  unless,
  workedIn,
  type SurfaceRule,
} from '../surface-rule';

/** A product named like an everyday word: capital, beside another tool or announced as something one learns. */
const learntProduct: SurfaceRule = every(capital, some(toolNear, learnt, skilledIn));

/** A word that in small letters needs a reason. */
const capitalOr =
  (reason: SurfaceRule): SurfaceRule =>
  (here) =>
    capital(here) || reason(here);
const SALESFORCE_AFTER =
  /^\W*(?:admin|crm|develop|experience|certif|lightning|cloud|reports?|dashboards?|knowledge|consult|platform|apex)/i;

/** Products, systems and platforms that share their name with an everyday word, a place or a person. */
export const productWords: Readonly<Record<string, SurfaceRule>> = {
  windows: ownName,
  docker: every(
    ({ written, before, after }) =>
      /^\p{Lu}/u.test(written) || !/\b(?:dock|port|ship|stevedor|cargo|loading)/i.test(before + after),
    (here) => !commonNoun(here),
    unless({ after: /^\s+(?:wanted|required|needed|\(m\/f|or stevedore)/i }),
  ),
  kafka: every(
    capitalOr(toolNear),
    unless({
      before: /\b(?:franz|literature|authors?|writers?|novel\p{L}*)\b[^.;]{0,30}$/iu,
      after: /^\s+(?:museum|novels?|and (?:thomas )?mann)\b/iu,
    }),
  ),
  maven: every(capital, some(toolNear, learnt, workedIn, madeIn)),
  salesforce: every(
    capitalOr(some(toolNear, learnt, alone, ({ after }) => SALESFORCE_AFTER.test(after))),
    (here) => !commonNoun(here),
    unless({ before: /\b(?:train|motivate|manage|coach|regional|external|field|mobile)\s(?:the\s)?$/ }),
  ),
  sketch: namedTool,
  playwright: namedTool,
  cypress: namedTool,
  selenium: unless({
    before: /\b(?:zinc|vitamin\p{L}*|and|magnesium)(?:,| and)?\s$/iu,
    after: /^\s+(?:supplement|deficien|intake)/i,
  }),
  jest: namedTool,
  mocha: every(namedTool, unless({ before: /\b(?:latte|coffee)(?:,|s,| and)?\s$/i })),
  prefect: besideTool,
  luigi: besideTool,
  hive: some(namedTool, workedIn),
  pig: besideTool,
  storm: besideTool,
  beam: besideTool,
  presto: besideTool,
  superset: namedTool,
  snowflake: every(ownName, unless({ before: /\b(?:little|every|no)\s$/i })),
  segment: every(besideTool, unless({ before: /\b(?:market|customer|each|this|business)\s$/i })),
  amplitude: namedTool,
  looker: ownName,
  tableau: every(ownName, unless({ after: /^\s+(?:vivant|de bord|périodique|d['’]|noir|blanc|des\b)/i })),
  spark: (here) =>
    capital(here) &&
    !/^\s+(?:joy|interest|curiosity|creativity|change|conversation|ideas|plug)/i.test(here.after) &&
    (toolNear(here) || learnt(here) || /^\s+(?:jobs|cluster|applications)/i.test(here.after)),
  airflow: (here) => toolNear(here) || (capital(here) && learnt(here)),
  containers: (here) =>
    toolNear(here) && !/shipping|freight|cargo|port\b|storage|waste|food/i.test(here.before + here.after),
  chef: (here) =>
    capital(here) &&
    (nearOperations(here) || /^\s+(?:cookbooks?|recipes and|server|infra)/i.test(here.after)) &&
    !/\b(?:sous|head|executive|pastry)\s$/i.test(here.before),
  puppet: every(
    capital,
    some(
      nearOperations,
      onlyWith({ after: /^\s+(?:modules?|manifests?|code|enterprise|agents?|labs)\b/i }),
      every(learnt, unless({ after: /^\s+(?:show|theat|play|mak)/i })),
    ),
  ),
  salt: every(
    capital,
    nearOperations,
    some(listedTool, unless({ before: /\b(?:with|of|and)\s$/i })),
    unless({ after: /^\s+lake/i }),
  ),
  vault: every(capital, nearOperations),
  consul: every(capital, nearOperations, unless({ after: /^\s+general/i })),
  nomad: every(capital, nearOperations, unless({ before: /\bdigital\s$/i })),
  packer: every(capital, nearOperations),
  helm: every(
    some(capital, listedTool),
    some(nearOperations, every(capital, learnt)),
    unless({ before: /\bat the\s$/i }),
  ),
  sentry: every(besideTool, unless({ after: /^\s+(?:duty|post|box)/i })),
  jenkins: every(
    noProperName,
    unless({
      before: /\b(?:mr|mrs|ms|dr|leroy|prof)\.?\s$/i,
      after: /^\s+(?:&|and (?:sons|partners|co))/i,
    }),
  ),
  oracle: (here) =>
    capital(here) &&
    !/\b(?:at|join|joining|about|by)\s$/i.test(here.before) &&
    !/^(?:'s|’s|\s+(?:is|was|has|offers|employees|corporation|america|inc|will))\b/i.test(here.after) &&
    (toolNear(here) ||
      learnt(here) ||
      /^\s+(?:\d{1,2}[cgi]?\b|dba|hcm|financials|apps|applications|forms|apex|cloud|certified|developer|sql|systems?)/i.test(
        here.after,
      )),
  unity: (here) =>
    capital(here) &&
    (listedTool(here) ||
      learnt(here) ||
      madeIn(here) ||
      LANGUAGE_AFTER.test(here.after) ||
      /\b(?:game|unity|3d)\b/i.test(here.title)),
  blender: every(capital, some(toolNear, learnt, workedIn)),
  maya: every(capital, some(toolNear, every(workedIn, unless({ before: /\bwith\s$/i })))),
  rhino: every(namedTool, unless({ after: /^\s+(?:conservation|keeper|enclosure)/i })),
  inventor: namedTool,
  creo: namedTool,
  illustrator: every(capital, some(toolNear, learnt, workedIn, skilledIn)),
  compass: besideTool,
  premiere: some(toolNear, (here) => /^\s+pro\b/i.test(here.after)),
  sas: (here) =>
    here.written === 'SAS' &&
    (listedTool(here) ||
      /^\s+(?:base|programm|certif|code|studio|viya|macros?|datasets?|enterprise|developer|skills|experience)/i.test(
        here.after,
      ) ||
      (here.language !== 'fr' && learnt(here))),
  sap: every(
    standsFor(/systems|software/i),
    ({ written }) => written === 'SAP',
    unless({ after: /^\s+(?:rising|flow|of)\b/i }),
  ),
  sage: (here) =>
    capital(here) &&
    (near(['quickbooks', 'xero', 'accounting-software', 'excel', 'datev', 'accounting', 'payroll'])(here) ||
      learnt(here) ||
      workedIn(here)) &&
    noProperName(here) &&
    !/^\s+(?:advice|femme|and onion)/i.test(here.after),
  epic: every(
    capital,
    some(
      learnt,
      toolNear,
      workedIn,
      onlyWith({ after: /^\s+(?:certif|emr|ehr|analyst|credential|charting)/i }),
    ),
  ),
  cerner: noProperName,
  basecamp: every(capital, noProperName, unless({ before: /\b(?:everest|at|from)\s$/i })),
  azure: every(
    noProperName,
    some(capital, toolNear, learnt),
    unless({ after: /^\s+(?:waters?|walls?|sky|skies|seas?|blue|pools?)\b/i }),
  ),
  sabre: every(capital, some(listedTool, learnt, near(['travel-tourism', 'amadeus', 'galileo']))),
  galileo: every(capital, some(listedTool, near(['travel-tourism', 'amadeus', 'sabre']))),
  amadeus: every(capital, unless({ before: /\b(?:wolfgang|at|join)\s$/i })),
  opera: every(
    capital,
    some(
      learnt,
      onlyWith({
        near: ['hotel-front-desk', 'reception', 'hotel-pms', 'housekeeping'],
        after: /^\s+(?:pms|cloud|v5|5)\b/i,
      }),
    ),
    unless({ after: /^\s+(?:house|singer|company|north)/i }),
  ),
  toast: every(
    capital,
    some(
      toolNear,
      workedIn,
      onlyWith({ near: ['cash-handling', 'waiting-tables', 'order-management'], after: /^\s+pos\b/i }),
    ),
  ),
  square: every(
    some(
      besideTool,
      every(
        capital,
        some(learnt, ({ after }) => /^\s+(?:pos|terminals?|register|reader|payments?)\b/i.test(after)),
      ),
    ),
    unless({ after: /^\s+(?:enix|feet|foot|met|mile|garden|office)/i }),
  ),
  micros: every(capital, some(toolNear, learnt)),
  clover: every(besideTool, unless({ after: /^\s+(?:lawn|hay|seed|field)/i })),
  notion: every(some(namedTool, workedIn), unless({ before: /\b(?:the|a|any)\s$/i })),
  miro: namedTool,
  slack: every(
    capital,
    unless({ before: /\b(?:some|pick up the|any)\s$/i, after: /^\s+(?:season|time|period)/i }),
    some(toolNear, learnt, ({ before }) => /\b(?:via|on|in)\s$/i.test(before)),
  ),
  zoom: every(
    capital,
    // How they meet the applicant is not asked for.
    unless({ before: /\binterviews?\b[^.;]*$/i, after: /^\s+(?:in|out|call with us)\b/i }),
    some(
      toolNear,
      learnt,
      workedIn,
      every(
        ({ before }) => /\w/.test(before),
        onlyWith({ after: /^\s+(?:meetings?|calls|webinars?|sessions?)\b/i }),
      ),
    ),
  ),
  monday: besideTool,
  asana: unless({ before: /\b(?:yoga)\s$/i, after: /^\s+(?:practice|class)/i }),
  canvas: every(
    capital,
    some(
      onlyWith({ near: ['e-learning', 'teaching', 'moodle', 'blackboard'], after: /^\s+lms\b/i }),
      learnt,
      workedIn,
    ),
    unless({ after: /^\s+(?:print|shoes|bag)/i }),
  ),
  intercom: every(capital, toolNear, unless({ before: /\b(?:video|door)\s$/i })),
  outreach: every(
    besideTool,
    unless({
      before: /\b(?:community|public|donor|patient|student)\s$/i,
      after: /^\s+(?:programme?s?|work|events|activities|to)\b/i,
    }),
  ),
  gong: besideTool,
  stripe: learntProduct,
  lean: (here) => capital(here) || learnt(here) || here.listed.length > 0,
  workday: every(
    capital,
    some(
      learnt,
      toolNear,
      workedIn,
      onlyWith({
        near: ['hris', 'human-resources', 'payroll'],
        after: /^\s+(?:hcm|financials|studio|certified|reports?\b|reporting|system|tenant|integration)/i,
      }),
    ),
    unless({ before: /\b(?:every|each|per|next|first|typical|full)\s$/i }),
  ),
  ease: besideTool,
  concur: every(capital, some(toolNear, learnt, workedIn)),
  aspen: every(besideTool, unless({ after: /^,?\s+(?:co\b|colorado|ski)/i })),
  fusion: every(capital, learnt),
  echo: besideTool,
  lotus: every(besideTool),
};
