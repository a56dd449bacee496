import { every, learnt, near, onlyWith, some, toolNear, unless, type SurfaceRule } from '../surface-rule';

/** Names of trades and fields that ads also use in passing. */
export const everydayWords: Readonly<Record<string, SurfaceRule>> = {
  controlling: ({ written, before, language }) =>
    language !== 'en' && /^\p{Lu}/u.test(written)
      ? true
      : /\b(?:financial|business|and)\s$/i.test(before) && /^\p{Lu}/u.test(written),
  reservations: unless({ before: /\b(?:without|no|any|have)\s$/i, after: /^\s+about\b/i }),
  accruals: unless({ before: /\b(?:leave|vacation|pto|sick)\s$/i }),
  governance: unless({ after: /^\s+of (?:the school|our)/i }),
  irrigation: unless({ before: /\b(?:wound|bladder|ear)\s$/i }),
  encryption: unless({ after: /^\s+of (?:your|applicant)/i }),
  transcription: unless({ before: /\b(?:dna|gene|rna|reverse)\s$/i, after: /^\s+factors?/i }),
  regression: unless({ after: /^\s+(?:test|suite|bug)/i }),
  fashion: unless({
    before:
      /\b(?:timely|professional|efficient|orderly|safe|courteous|a|an|this|similar|friendly)(?: and \p{L}+)?\s$/iu,
  }),
  recycling: unless({ after: /^\s+(?:bins?|scheme for staff)/i }),
  billing: unless({ after: /^\s+(?:address|cycle of)/i }),
  excavator: unless({ after: /^\s+(?:parts|manufacturer)/i }),
  chainsaw: unless({ before: /\b(?:husqvarna|the)\s$/i }),
  exhibitions: unless({ before: /\b(?:museum|temporary|art|gallery|permanent)\s$/i }),
  spa: unless({ after: /^\s+(?:days?|voucher|discounts?|access|and gym|town)/i }),
  steward: unless({ before: /\b(?:data|shop|union|a good)\s$/i }),
  courier: unless({ before: /\b(?:by|via)\s$/i }),
  assembler: unless({
    before: /\b(?:electronics?|mechanical|furniture|cable|production|bench)\s$/i,
    title: /assembler/i,
  }),
  insurance: every(
    unless({
      before:
        /\b(?:health|dental|vision|life|medical|disability|travel|accident|liability|care|car|auto|pet|private|national|own|valid|proof of|indemnity|unemployment|sickness|legal)\s$/i,
      after: /^\s+(?:benefits?|cover(?:age)? from|premium|plan|paid|is provided|included)/i,
    }),
    ({ before }) => !/,\s*(?:dental|vision|life|pension|401k?)[^.;]{0,20}$/i.test(before),
  ),
  prospecting: unless({ after: /^\s+(?:for (?:gold|oil|minerals))/i, before: /\b(?:gold|mineral|oil)\s$/i }),
  sustainability: unless({
    after: /^\s+(?:of (?:our|the)|is (?:part|at)|goals)/i,
    before: /\b(?:financial|our|to)\s$/i,
  }),
  chemistry: unless({
    before: /\b(?:good|great|right|team|personal|the)\s$/i,
    after: /^\s+(?:between|with (?:the|our)|in (?:the|our) team|meeting|call)/i,
  }),
  physics: unless({ before: /\b(?:game)\s$/i }),
  music: unless({
    before: /\b(?:love of|like|listen to|live|to|loud|background|of|and good)\s$/i,
    after: /^\s+(?:to your ears|in the office|festival|venue|playing)/i,
  }),
  customs: unless({
    before: /\b(?:local|traditions and|cultural|their|religious)\s$/i,
    after: /^\s+(?:and traditions|of (?:the|our))/i,
  }),
  distribution: unless({
    before: /\b(?:normal|gaussian|age|income|fair|even|wealth|probability|the|email|profit)\s$/i,
    after: /^\s+(?:of (?:profits|tips|wealth|tasks|work|leaflets)|lists?\b|function)/i,
  }),
  accuracy: unless({ after: /^\s+of (?:this|the) (?:ad|posting|description)/i }),
  buying: unless({
    before: /\b(?:home|customers?|people|are|is|from|when|for|be)\s$/i,
    after:
      /^\s+(?:power|a (?:home|house|car)|behaviou?r|decisions?|from|journey|experience|their|extra|holiday|annual)/i,
  }),
  selling: unless({
    before: /\b(?:best|top|unique|our|are|of)[\s-]$/i,
    after: /^\s+(?:points?|their|a (?:home|house)|price|out\b)/i,
  }),
  coaching: unless({
    before:
      /\b(?:receive|get|regular|through|career|personal|individual|free|ongoing|offer(?:s|ed)?|provide(?:d|s)?|1:1|one-to-one|with)\s$/i,
    after: /^\s+(?:from|provided|available|for your|sessions for you)/i,
  }),
  mentoring: unless({
    before: /\b(?:receive|get|regular|through|offer(?:s|ed)?|provided?|with)\s$/i,
    after: /^\s+(?:from|programme? for you|provided)/i,
  }),
  mentorship: unless({
    before: /\b(?:receive|get|through|offer(?:s|ed)?|provided?|with|and)\s$/i,
    after: /^\s+from/i,
  }),
  consulting: unless({
    before: /\b(?:\p{Lu}\p{L}+)\s$/u,
    after: /^\s+(?:group|gmbh|ltd|inc|llc|with (?:a|your) (?:doctor|gp)|room)/i,
  }),
  consultancy: unless({
    before:
      /\b(?:a|an|leading|boutique|our|recruitment|the|international|design|engineering|global|specialist|independent)\s$/i,
    after: /^\s+(?:based|with offices|firm|that)/i,
  }),
  advisory: unless({ after: /^\s+(?:board|committee|council|group)/i, before: /\b(?:parental|travel)\s$/i }),
  policy: unless({
    before:
      /\b(?:our|company|privacy|the|leave|insurance|return|refund|holiday|pay|dress|this|working|hybrid|remote)\s$/i,
  }),
  compliance: unless({
    before: /\b(?:in|for|ensure|ensuring)\s$/i,
    after: /^\s+with (?:our|this|company|the (?:law|act|equality|terms|dress))/i,
  }),
  zoning: unless({ after: /^\s+out\b/i }),
  production: unless({
    before: /\b(?:in|to|the|into|a|of|theatre|film|stage)\s$/i,
    after:
      /^\s+(?:database|servers?|environments?|systems?|deploys?|code|issues?|incidents?|readiness|of (?:the|a) (?:play|show|film))/i,
  }),
  manufacturing: unless({
    after: /^\s+(?:company|client|group|consent|business based)/i,
    before: /\b(?:leading|a|global|family)\s$/i,
  }),
  assembly: unless({
    before: /\b(?:general|national|legislative|morning|school|whole school|welsh|fire|citizens'?)\s$/i,
    after: /^\s+(?:point|language|member|hall|bill|code|ward)/i,
  }),
  montage: unless({ before: /\b(?:photo|film)\s$/i, after: /^\s+(?:vidéo|bis|-)/i }),
  surveillance: unless({
    before: /\b(?:disease|public health|market|post-market)\s$/i,
    after: /^\s+(?:post-?op|cliniqu|médical|et aide|des (?:élèves|patients|enfants|examens))/i,
  }),
  dispatching: unless({ before: /\b(?:event|redux|thread)\s$/i }),
  freight: unless({ after: /^\s+(?:elevator|train station|charges on)/i }),
  triage: every(
    unless({
      before: /\b(?:bug|ticket|defect|issue|incident|alert)s?\s$/i,
      after: /^\s+(?:bugs?|tickets?|issues?|incoming (?:tickets|requests|emails)|alerts?|defects?|support)/i,
    }),
  ),
  charting: unless({ after: /^\s+(?:a (?:course|path|new)|new territory|the course|librar)/i }),
  rehab: unless({
    before: /\b(?:fix and flip|house|property|building)\s$/i,
    after: /^\s+(?:projects?|loans?|of (?:buildings|houses))/i,
  }),
  rehabilitation: unless({
    before: /\b(?:building|bridge|sewer|road|pavement|pipe)\s$/i,
    after: /^\s+of (?:bridges|roads|sewers|buildings|pipes)/i,
  }),
  hospice: unless({ after: /^\s+(?:shop|charity|lottery|uk\b)/i }),
  surveying: unless({
    before: /\b(?:quantity|customers|patients)\s$/i,
    after: /^\s+(?:customers|users|employees|staff|patients|guests)/i,
  }),
  surveys: unless({
    before: /\b(?:land|site|building|topographic|structural|asbestos|condition|salary)\s$/i,
  }),
  investigations: unless({ before: /\b(?:laboratory|clinical|diagnostic|blood)\s$/i }),
  mediation: unless({ after: /^\s+(?:analysis|model)/i }),
  arbitration: unless({ before: /\b(?:binding|agree to|mutual)\s$/i, after: /^\s+(?:agreement|clause)/i }),
  diagnostics: unless({
    after: /^\s+(?:company|division|inc|gmbh|laborator)/i,
    before: /\b(?:medical|quest|roche|molecular|patient)\s$/i,
  }),
  robotics: unless({ after: /^\s+(?:startup|company|gmbh|inc)/i }),
  rigging: unless({
    before: /\b(?:character|facial|election|vote|3d)\s$/i,
    after: /^\s+(?:of (?:characters|elections)|artist)/i,
  }),
  wiring: unless({
    before: /\b(?:money|are|bank)\s$/i,
    after: /^\s+(?:funds|money|instructions|transfers)/i,
  }),
  milling: unless({
    before: /\b(?:flour|grain|rice|around|people)\s$/i,
    after: /^\s+(?:about|around|of (?:flour|grain|wheat))/i,
  }),
  cleaning: unless({
    before: /\b(?:data|dry|spring|teeth)\s$/i,
    after: /^\s+(?:data|datasets?|up (?:data|code)|company car)/i,
  }),
  filing: unless({
    before: /\b(?:time of |tax|patent|court|sec|regulatory|insolvency|a|joint)\s$/i,
    after:
      /^\s+(?:an? (?:complaint|claim|lawsuit|charge|motion)|pleadings|motions|briefs|claims|patents|tax|deadline|of (?:tax|patents))/i,
  }),
  safeguarding: unless({ before: /\b(?:committed|commitment) to (?:the )?$/i }),
  housekeeping: unless({
    before: /\b(?:good|site|workshop|shop|plant|warehouse|general|5s|basic|database|code)(?: and \w+)?\s$/i,
    after: /^\s+(?:of (?:your|the|their|own)|standards in the|and 5s)/i,
  }),
  turnaround: unless({
    before: /\b(?:quick|fast|short|rapid|plant|refinery|shutdown|outage|hour|day|same-day|for an?|the)\s$/i,
    after: /^\s+(?:times?\b|crew|starting|of (?:samples|orders|results|repairs))/i,
  }),
  coding: unless({
    before:
      /\b(?:medical|clinical|invoice|cost|colou?r|date|current|welder|weld|icd-?10|inpatient|outpatient)\s$/i,
    after: /^\s+(?:to (?:iso|en|asme|bs|aws)\b|invoices|of invoices|certificat)/i,
  }),
  networking: unless({
    before: /\b(?:social|professional|business|peer|for|and|through|great|good|strong|your)\s$/i,
    after: /^\s+(?:events?|opportunit|with (?:peers|clients|alumni|industry)|skills to|lunch|group)/i,
  }),
  recruitment: unless({
    before: /\b(?:our|the|this|patient|subject|volunteer|trial|participant|fair|safe|safer)\s$/i,
    after:
      /^\s+(?:process|agency|agencies|team will|privacy|portal|fraud|policy|of (?:patients|participants|subjects))/i,
  }),
  onboarding: unless({
    before: /\b(?:your|our|structured|thorough|full|comprehensive|digital|buddy)\s$/i,
    after: /^\s+(?:week|plan for you|buddy|process for you|programme? (?:for you|with))/i,
  }),
  retail: unless({
    before: /\b(?:leading|our|online)\s$/i,
    after: /^\s+(?:discounts?|vouchers?|price index|park|therap|company|group|stores? near)/i,
  }),
  catering: unless({
    after: /^\s+(?:to (?:the|all|your)|for (?:all|every) tastes|is provided)/i,
    before: /\b(?:free|office)\s$/i,
  }),
  accessibility: some(toolNear, onlyWith({ before: /\b(?:web|digital|wcag|content)\s$/i }), learnt),
  translation: unless({
    before: /\b(?:dna|rna|protein|bench[\s-]to[\s-]bedside|lost in)\s$/i,
    after: /^\s+(?:of (?:research|science|strategy|findings|ideas)|into (?:practice|action|action))/i,
  }),
  interpretation: unless({ after: /^\s+of\b/i, before: /\b(?:data|legal|result|drawing|image|ecg)\s$/i }),
  optics: unless({
    before: /\b(?:the|bad|political|good)\s$/i,
    after: /^\s+(?:of (?:the|a) (?:decision|situation))/i,
  }),
  packaging: unless({
    before: /\b(?:software|python|application|sustainable)\s$/i,
    after: /^\s+(?:python|software|applications?)/i,
  }),
  farming: unless({
    before: /\b(?:gold|account|a|karma)\s$/i,
    after: /^\s+(?:out|existing accounts|accounts)/i,
  }),
  banking: unless({
    before: /\b(?:online|bank|our)\s$/i,
    after: /^\s+(?:details|information|holiday|hours)/i,
  }),
  lending: unless({
    before: /\b(?:library)\s$/i,
    after: /^\s+(?:a (?:hand|helping)|library|support|credibility)/i,
  }),
  leasing: unless({
    before: /\b(?:bike|car|jobrad|bicycle|fahrrad)[\s-]$/i,
    after: /^\s+(?:bike|car (?:as|scheme))/i,
  }),
  tax: unless({
    before: /\b(?:before|after|road|council|pre|post|less|plus)[\s-]$/i,
    after: /^[\s-]*(?:free|savings?|advantaged|deducted|benefits?|relief for)/i,
  }),
  ticketing: every(
    unless({ before: /\b(?:support|helpdesk|jira|it)\s$/i }),
    near(['travel-tourism', 'customer-service', 'amadeus', 'cash-handling', 'event-management']),
  ),
  kasse: unless({
    before: /\b(?:zur|kranken|die gesetzliche)\s?$/i,
    after: /^\s+(?:gebeten|deines vertrauens)/i,
  }),
  disposition: unless({
    before:
      /\b(?:sunny|friendly|cheerful|calm|pleasant|positive|à|mise à|zur|case|court|asset|call|final)\s$/i,
    after: /^\s+(?:of (?:cases|assets)|codes?)/i,
  }),
  formation: unless({
    before: /\b(?:en|une|de|la|cloud|company|rock|close)\s$/i,
    after: /^\s+(?:assurée|interne|continue|of\b|water)/i,
  }),
};
