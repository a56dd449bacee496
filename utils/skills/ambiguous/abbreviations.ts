import {
  capital,
  every,
  learnt,
  listedTool,
  near,
  noProperName,
  onlyWith,
  some,
  standsFor,
  unless,
  type SurfaceRule,
} from '../surface-rule';

const CARE = [
  'registered-nurse',
  'nursing',
  'practical-nurse',
  'bls',
  'acls',
  'intensive-care',
  'emergency-care',
  'nursing-degree',
  'patient-records',
  'medical-surgical',
  'vital-signs',
  'phlebotomy',
  'venepuncture',
];
const ACCOUNTING = [
  'accounting',
  'accounts-payable',
  'accounts-receivable',
  'month-end',
  'cpa',
  'acca',
  'cima',
  'ifrs',
  'us-gaap',
  'financial-reporting',
  'audit',
  'general-ledger',
  'quickbooks',
  'excel',
  'erp',
  'management-accounting',
];

/** Abbreviations that stand for more than one thing; each is written in capitals. */
export const abbreviations: Readonly<Record<string, SurfaceRule>> = {
  aba: unless({ after: /^[\s-]+(?:approved|accredited|accreditation|member|model rules|section)/i }),
  cfm: unless({ before: /\d\s*$/ }),
  cvc: ({ language }) => language !== 'en',
  hr: every(
    unless({
      before: /(?:\d|\/|per|an)\s*$|\b(?:bp|rr|spo2|pulse)\s*(?:,|and|&)\s*$/i,
      after: /^\s*(?:max|bpm|\d)/i,
    }),
    (here) =>
      !/\b(?:to|contact|call|email)\s(?:the\s|our\s)?$/i.test(here.before) ||
      !/^\s+(?:department|team|office|representative)\b/i.test(here.after),
    standsFor(/resources/i),
  ),
  pr: every(
    unless({
      before: /\b(?:open|review|merge|each|every|first|a|your)\s$(?<!\ba\s$)|\bopen a\s$/i,
      after: /^\s+(?:status|holders?|review|reviews|comments|for each)\b|^s\b/i,
    }),
    unless({ before: /\b(?:san juan|ponce|bayam[oó]n|carolina),?\s$/i }),
    standsFor(/public relations|press/i),
  ),
  rn: every(
    unless({
      before: /\b(?:bay|dock|gate|room|part number|reference|quote)\s$/i,
      after: /^[\s-]*\d{3}|^\s+(?:vessels?|ships?)\b/i,
    }),
    standsFor(/nurse/i),
  ),
  lpn: every(
    unless({ before: /\b(?:bay|dock|pallet)\s$/i, after: /^\s+(?:labels?|barcodes?|numbers?|scan)/i }),
    standsFor(/nurse/i),
  ),
  pmp: every(
    unless({ after: /^\s+(?:\d|data\b|player|reports?\b|database|registry)/i }),
    ({ others }) => !others.some(({ id }) => id === 'pharmacy'),
    standsFor(/project/i),
  ),
  cdl: every(
    noProperName,
    unless({
      before: /\b(?:no|not need a|without a|chemist|the)\s$/i,
      after: /^\s+(?:market|loan)|^[^.;]{0,20}\bnot (?:needed|required|necessary)/i,
    }),
    standsFor(/driv|licen/i),
  ),
  pt: some(
    near(['physiotherapy', 'rehabilitation', 'occupational-therapist-licence']),
    onlyWith({
      before: /\b(?:licen[cs]ed|registered|certified)\s$|\blicen[cs]e\s(?:as an?|for)\s$/i,
      after: /^\s+(?:licen[cs]|assistant)|^\s*(?:,|\/|or|and)\s*(?:PTA|OTR?|SLP)\b/i,
    }),
  ),
  ot: every(
    some(
      near(['occupational-therapy', 'rehabilitation', 'physio-licence']),
      onlyWith({
        before: /\b(?:licen[cs]ed|registered|certified|degree in)\s$|\blicen[cs]e\s(?:as an?|for)\s$/i,
        after: /^\s+(?:licen[cs]|assistant)|^\s*(?:,|\/|or|and)\s*(?:COTA|PTA?|SLP)\b/i,
      }),
    ),
    unless({ before: /\b(?:paid|for|half)\s$/i, after: /^\s+(?:available|pay|rate|hours)/i }),
  ),
  pa: every(
    unless({
      before: /(?:\d|k|per|philadelphia,|pittsburgh,|harrisburg,)\s*$/i,
      after: /^\s*(?:system|\d{5})/i,
    }),
    some(learnt, near(['secretarial', 'diary-management', 'administration', 'minute-taking'])),
  ),
  ai: every(
    unless({ before: /\b(?:adobe|openai|c3|by)\s?\.?$/i, after: /^\s*(?:file|format)s?\b/i }),
    unless({ before: /\b(?:not use|without)\s$/i }),
    standsFor(/intelligen/i),
  ),
  ml: unless({ before: /\d\s*$/ }),
  ar: some(
    near(ACCOUNTING),
    onlyWith({ after: /^\s*(?:\/\s*ap\b|ageing|aging|clerk|specialist)/i, before: /\bap\s*\/\s*$/i }),
  ),
  ap: some(near(ACCOUNTING), onlyWith({ after: /^\s*(?:\/\s*ar\b|clerk|specialist|invoices|automation)/i })),
  bi: unless({ before: /\bpower\s$/i, after: /^\s*-?\s*(?:weekly|monthly|annual|lingual|directional)/i }),
  qa: every(
    unless({ before: /\b(?:live|a|audience)\s$/i, after: /^\s+(?:session|evening)/i }),
    unless({ before: /\b(?:room|press|gate)\s$/i }),
    standsFor(/quality|assurance/i),
  ),
  pe: some(
    near([
      'professional-engineer',
      'engineer-in-training',
      'civil-engineering',
      'structural-engineering',
      'electrical-engineering',
      'mechanical-engineering',
    ]),
    onlyWith({
      after: /^\s+(?:licen[cs]e|licensure|registration|required|preferred|stamp)/i,
      before: /\b(?:licensed|registered)\s$/i,
      title: /\bengineer/i,
    }),
  ),
  aca: unless({ after: /^\s+(?:compli|report|enrol|marketplace|eligib|navigator|plans?\b)/i }),
  cma: some(near(ACCOUNTING), onlyWith({ title: /account|financ|controll/i })),
  cna: every(
    unless({ after: /^\s+(?:insurance|surety|national|financial)/i, before: /\b(?:join|at)\s$/i }),
    standsFor(/nurs/i),
  ),
  csm: some(
    near(['scrum', 'agile', 'scrum-certificate', 'safe-agile', 'pmp', 'kanban', 'jira']),
    onlyWith({ title: /scrum|agile/i, after: /^\s*(?:,|\/|or)\s*(?:psm|cspo|safe)/i }),
  ),
  cpa: every(
    unless({
      before: /\b(?:lower|reduce|reducing|target|blended|your|on)\s$/i,
      after: /^\s+(?:targets?|bids?|campaigns?|goals|metrics|\(cost)/i,
    }),
    unless({
      before: /\b(?:cpc|cpm|roas|cpl)\s*(?:,|\/|&|and)\s*$|\b(?:lower|reduce|cut|improve)\s(?:the|our)\s$/i,
      after: /^\s*(?:,|\/|&|and)\s*(?:cpc|cpm|roas|cpl)\b|^\s+(?:basis|bidding)\b/i,
    }),
    standsFor(/account/i),
  ),
  cad: every(
    unless({
      before: /(?:\d|\$)k?\s*$|\b(?:paid|salary|wages?|priced|pay) in\s$/i,
      after: /^\s*(?:\$|\d|per (?:hour|year))/i,
    }),
    standsFor(/design|draw|draft/i),
  ),
  sea: some(
    near(['seo', 'digital-marketing', 'paid-search', 'web-analytics', 'social-media', 'google-ads']),
    onlyWith({ after: /^[\s-]*(?:kampagnen|campaign|manager)/i, title: /\b(?:sea|sem|seo|performance)\b/i }),
  ),
  sem: some(
    near(['seo', 'digital-marketing', 'web-analytics', 'paid-search', 'google-ads']),
    onlyWith({ after: /^\s+(?:campaign|manager|strateg)/i, title: /\b(?:sea|sem|seo|marketing)\b/i }),
  ),
  safe: every(({ written }) => written === 'SAFe', capital),
  sen: unless({ before: /\b(?:rep\.?,?|us|state)\s$/i, after: /^\.|^\s+\p{Lu}\p{Ll}+/u }),
  cia: some(
    near(['audit', 'internal-audit', 'cpa', 'cisa', 'acca', 'internal-controls']),
    onlyWith({ title: /\baudit/i, after: /^\s*(?:certif|qualif)/i }),
  ),
  bls: every(
    unless({
      after: /^\s+(?:data|statistics|reports?|survey|figures|estimates?)/i,
      before: /\b(?:according to|from the|the)\s$/i,
    }),
    standsFor(/life/i),
  ),
  adr: some(
    onlyWith({
      after: /^[\s-]*(?:licen[cs]e|certificate|schein|bewijs|bevis|certificaat|training|driver|tank)/i,
      near: ['truck-licence', 'cpc', 'forklift', 'delivery-driving', 'adr'],
      title: /driver|fahrer|chauffeur|chauff|conductor|sjåfør|förare/i,
    }),
  ),
  sia: unless({ after: /^\s+(?:partners|agency|group)/i }),
  er: every(
    some(
      near(CARE),
      onlyWith({
        title: /nurse|rn\b|physician|tech/i,
        after: /^\s+(?:nurse|nursing|experience|department)/i,
      }),
    ),
    unless({ before: /\bemployee\s$/i }),
  ),
  or: every(
    ({ written }) => written === 'OR',
    some(
      onlyWith({
        title: /\b(?:or|operating|scrub|perioperative|surgical|theatre)\b/i,
        after: /^\s+(?:nurse|nursing|circulat|experience|technician|suite)/i,
      }),
    ),
    unless({ before: /(?:\d|\.|\)|degree|years|certification)\s$/i }),
  ),
  icu: unless({ before: /\b(?:the band)\s$/i }),
  emt: every(
    unless({
      after: /^\s+(?:conduit|pipe|bending|raceway)/i,
      before: /\b(?:bend|bending|conduit,|rigid,)\s$/i,
    }),
    standsFor(/medical/i),
    unless({ before: /\b(?:cut|run|install|thread)\s$/i, after: /^\s+and (?:rigid|pvc)/i }),
  ),
  rag: unless({
    after: /^\s+(?:status|rating|report|week|trade)/i,
    before: /\b(?:red amber green|glad)\s$/i,
  }),
  rest: every(
    ({ written }) => written === 'REST',
    unless({ before: /\bTHE\s$/, after: /^\s+(?:OF|ASSURED)\b/ }),
  ),
  iam: unless({ after: /^\s+(?:union|local|district|lodge)/i, before: /\b(?:union|local)\s$/i }),
  cms: unless({
    before: /\b(?:joint commission,?|medicare,?|with|state|dhs,?)\s$/i,
    after:
      /^\s+(?:regulat|guideline|condition|survey|star|reporting|quality measures|billing|requirements)|^,?\s+(?:joint commission|osha|medicare)/i,
  }),
  crm: every(
    unless({
      after: /^\s+(?:training for (?:crew|pilots)|\(crew)/i,
      before: /\b(?:crew resource management \()$/i,
    }),
    standsFor(/customer|client|relation/i),
  ),
  pos: unless({ before: /\b(?:blood type)\s$/i }),
  pmi: every(
    near(['pmp', 'project-management', 'prince2', 'scrum-certificate', 'agile']),
    unless({ after: /^\s+(?:private|insurance)/i }),
  ),
  frm: some(near(['cfa', 'risk-management', 'prm', 'caia']), onlyWith({ title: /risk/i })),
  phr: some(
    near(['human-resources', 'hr-certificate', 'shrm-cp', 'employee-relations', 'recruiting']),
    onlyWith({ title: /\bhr\b|human resources|people/i, after: /^\s*(?:,|\/|or)?\s*(?:sphr|shrm|certif)/i }),
  ),
  nec: unless({
    before: /\b(?:at|join|of)\s$/i,
    after: /^\s+(?:corporation|group|birmingham|display|phone)/i,
  }),
  osha: unless({ after: /^\s+(?:inspectors? visit|fined)/i }),
  ged: unless({ before: /\b(?:unge)\s$/i }),
  wo: every(
    ({ written }) => written === 'WO',
    ({ language, before, after }) =>
      language === 'nl' ||
      /(?:hbo|\/|mbo)[\s/-]*$/i.test(before) ||
      /^[\s-]*(?:niveau|diploma|opleiding|master|bachelor|werk)/i.test(after),
  ),
  eso: every(
    ({ written }) => written === 'ESO',
    ({ language }) => language === 'es' || language === null,
  ),
  ade: every(
    ({ written }) => written === 'ADE',
    ({ language }) => language === 'es' || language === null,
  ),
  soc: some(
    near(['siem', 'cyber-security', 'incident-response']),
    onlyWith({ after: /^\s*(?:analyst|2\b|team|operations)/i }),
  ),
  sps: every(
    ({ written }) => written === 'SPS',
    some(({ language }) => language !== 'en', learnt, listedTool),
  ),
  gmp: unless({ before: /\b(?:greater manchester police \()$/i }),
  nlp: unless({
    after: /^\s+(?:practitioner|coach|master|coaching)/i,
    before: /\b(?:neuro[\s-]linguistic programming \()$/i,
  }),
  ddd: unless({ after: /^\s+(?:eyes|framework in)/i }),
  sre: unless({ before: /\b(?:r)\s$/i }),
  bpm: unless({ before: /\d\s*$/, after: /^\s+(?:heart|pulse)/i }),
  dsp: some(
    onlyWith({
      near: [
        'paid-search',
        'programmatic-advertising',
        'disability-support',
        'embedded',
        'matlab',
        'signal-processing',
      ],
    }),
    learnt,
  ),
  tpm: unless({ after: /^\s+(?:chip|2\.0|module)/i }),
  lms: unless({ before: /\bdoc\s$/i }),
  ehs: unless({ before: /\b(?:eastern)\s$/i }),
};
