import type { Concept } from './concept';

/** What stands around a word that is a skill in some sentences only. `before` and `after` are at most 60 characters. */
export interface Surroundings {
  readonly written: string;
  readonly before: string;
  readonly after: string;
  /** Concepts joined to it by commas, slashes, "and" or "or". */
  readonly listed: readonly Concept[];
  /** Unambiguous concepts of the same statement. */
  readonly others: readonly Concept[];
  readonly title: string;
  readonly language: string | null;
}

/** True where the word means the skill. */
export type SurfaceRule = (here: Surroundings) => boolean;

const OFFICE = [
  'excel',
  'word',
  'powerpoint',
  'outlook',
  'ms-access',
  'ms-teams',
  'ms-project',
  'microsoft-office',
];
const OPERATIONS = [
  'ansible',
  'puppet',
  'chef-tool',
  'terraform',
  'docker',
  'kubernetes',
  'devops',
  'cicd',
  'linux',
  'git',
];
const LEARNT =
  /(?:\b(?:migrat|convert|port)\w*\s[^.;]{0,30}\bto|experience (?:with|in|of|using)|knowledge of|proficien\w+ (?:in|with)|skills? in|familiar\w* with|fluent in|program\w* in|written in|cod\w+ in|develop\w* in|expertise in|using|kenntnisse in|erfahrung (?:mit|in)|maitrise de|maîtrise de|interest in|(?:we|you|team) use|you know|know(?:s|ing)?(?! how)|experiencia (?:en|con)|ervaring met|kennis van|erfaring med|erfarenhet av|languages?:?|such as|like|e\.g\.,?)\s*$/i;
/** What follows the name of a programming language that is meant as one. */
export const LANGUAGE_AFTER =
  /^[\s-]*(?:programming|language|developers?|development|engineers?|experience|skills|knowledge|code\b|codebase|coding|scripting|scripts?|modules|libraries|apps?\b|services|microservices|backend|back-end|v?\d+\.\d|kenntnisse|erfahrung|entwicklung|entwickler|développeur|ontwikkelaar|desarrollador|udvikler|utvecklare|utvikler)/i;

/** What is made or worked on in a language: "write solvers in", "our app is built in". */
const MADE =
  /\b(?:writ(?:e|es|ing|ten)|wrote|buil[dt]\w*|script\w*|prototyp\w*|implement\w*|cod(?:e|es|ed|ing)|develop\w*|program\w*|ship\w*|clean\w*|analy[sz]\w+|model\w*|comput\w+|interest|apps?|games?|services|front[ -]?end|back[ -]?end)\b[^.;:]{0,40}\bin\s$/i;
/** What is written in it: "write clean, well-tested Go". */
const WRITTEN =
  /\b(?:writ(?:e|es|ing)|read(?:s|ing)?|debug(?:s|ging)?|review(?:s|ing)?)\s(?:(?:clean|well-tested|well-structured|idiomatic|modern|readable|maintainable|efficient|testable|good|production|solid|concurrent|and),?\s)*$/i;
/** What is worked on with a tool: "end-to-end tests with", "payments via". */
const WORKED_WITH =
  /\b(?:tests?|testing|apis?|apps?|applications|dashboards?|reports|pipelines?|workflows|automations?|interfaces?|websites?|prototypes?|mock-?ups|wireframes?|animations?|3d|graphics|payments?|model(?:s|l?ing)|queries|databases?|releases|deployments?|servers|infrastructure)(?:\s[\p{Ll}-]+){0,3}\s(?:with|using|via|through)\s$/u;
/** Names in a row, the last with what leads to the next: "Zoom, Teams and ". */
const ROW =
  /(?:\p{Lu}[\p{L}\d.+#-]*(?:\s\p{Lu}[\p{L}\d.+#-]*)?(?:\s?[,/]\s?|,?\s(?:and|or|und|oder|et|ou)\s))+(?:and\s|or\s)?$/u;
/** A heading or a bracket that holds programs: "Tools: ", "software (", "programs such as ". */
const PROGRAMS =
  /\b(?:software|tools?|frameworks?|librar(?:y|ies)|(?:programming |scripting )?languages?|technolog(?:y|ies)|tech stack|platforms?|programs?|applications?|packages?|preprocessors?|engines?|literacy|literate|(?:computer|it|pc|software|programming|technical) skills|preferred stack|(?:web|mobile|app|game|software|blockchain|back-?end|front-?end|full[ -]?stack) development|(?:build|test|it|infrastructure|marketing|process) automation|databases?|warehous\w+|brokers?|conferencing|scripting|crms?|stack)(?:\s?[:(]|,?\s(?:such as|like|including|e\.g\.,?|i\.e\.,?))\s?$/i;
/** The statement goes on or ends as it does behind a name, not within one ("in Word and Excel", not "in Word of Life Church"). */
const GOES_ON =
  /^(?:\s*$|\s*[.,;:)/]|\s+(?:and|or|to|for|each|every|by|before|after|as|with|daily|weekly|monthly)\b)/i;
const WITHIN = /\w\s+(?:in|into|using|via|through|over|on|with)\s$/i;
/** What goes on behind the name of a place or of a company that is named like a product. */
const PLACE =
  /^\s+(?:Road|Rd|Hill|Island|County|City|Tower|Stadium|Arena|Festival|Museum|Library|Theatre|Concert|Publications|Hospitality|Health|Healthcare|Health ?[Cc]are|Medical|Clinic|Care|Recruitment|Solicitors|Plumbing|Electrical|Transport|Container|Containers|Homes?|Group|Holdings|Partners|Brothers|Bros|& \p{Lu}\p{L}+|and Sons|Energy|Foods|Brewery|Caf[eé]|Cinemas?|Gym|Fitness|Ski|River|Centre|Center|Strasse|Straße|Plc|GmbH|Inc|Corp|Street|Lane|Avenue|Court|House|Hall|Park|Bay|Coast|Beach|Resort|Hotels?|Hostel|Spa|Farms?|Garage|School|Primary|Nursery|Hospital(?! Billing)|Surgery|Dental|Church|Shopping|Valley|Lake|Meadows|Roofing|Logistics|Ltd|LLC|Accounting|Bakery|Restaurant|Pub|Inn|Foundation)(?!\p{L})/u;
/** A town of that name: "Snowflake, Arizona". Codes of states that are abbreviations of other things too are left out. */
const STATE =
  /^,\s(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New \p{Lu}|North \p{Lu}|Ohio|Oklahoma|Oregon|Pennsylvania|South \p{Lu}|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|(?:AZ|CA|CT|FL|GA|IL|IA|KS|KY|MA|MD|MI|MN|MO|NC|ND|NE|NH|NJ|NV|NY|OH|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)\b)/u;
/** Part of a mail address. */
const ADDRESS = /(?:\p{L}\.|@|\/\/)$/u;
/** A company of that name does something: "Maven Clinic is hiring", "Sage seeks". */
const COMPANY =
  /^(?:,?\s\p{Lu}[\p{L}.]*){0,3}\s(?:(?:is|are)\s(?:hiring|recruiting|looking for|seeking|growing|expanding|an equal|acting for|one of|a (?:leading|family|global))|seeks?|needs)\b/u;
/** A person: the word is the family name. */
const PERSON =
  /\b(?:(?:[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof|Sir)\.?|(?:[Cc]ontact|[Aa]sk for|[Rr]eport(?:ing)? to|[Ee]mail|[Cc]all|[Mm]eet|[Aa]ttn\.?)(?:\s?:)?\s+(?:Mr\.?\s|Mrs\.?\s|Ms\.?\s)?\p{Lu}(?:\p{Ll}+|\.))\s$/u;
/** The word is a first name, or a family's. */
const NAMED_SO = /^(?:\s(?:family|household)\b|'s\s(?:team|family)\b)/;
const BEFORE_FIRST_NAME = /\b(?:[Cc]ontact|[Aa]sk for|[Rr]eport(?:ing)? to|[Ee]mail|[Cc]all)(?:\s?:)?\s$/;

const isTool = (concept: Concept): boolean => concept.kind === 'tool';
const oneOf =
  (ids: readonly string[]) =>
  (concept: Concept): boolean =>
    ids.includes(concept.id);
/** Whether the word begins with a capital. */
export const capital = ({ written }: Surroundings): boolean => /^\p{Lu}/u.test(written);
/** Whether it stands in a list beside a tool. */
export const listedTool = ({ listed }: Surroundings): boolean => listed.some(isTool);
/** Whether its sentence names a tool without doubt. */
export const toolNear = ({ listed, others }: Surroundings): boolean => [...listed, ...others].some(isTool);
/** Whether its sentence names one of the given concepts. */
export const near = (ids: readonly string[]) => {
  const isOne = oneOf(ids);
  return ({ listed, others }: Surroundings): boolean => [...listed, ...others].some(isOne);
};
/** Whether its sentence names an office program. */
export const nearOffice = near(OFFICE);
/** Whether its sentence names a tool of IT operations. */
export const nearOperations = near(OPERATIONS);
/** Whether something one learns is announced just before it: "experience with", "Kenntnisse in". */
export const learnt = ({ before }: Surroundings): boolean => {
  const head = before.replace(ROW, '');
  return LEARNT.test(before) || WORKED_WITH.test(before) || LEARNT.test(head) || PROGRAMS.test(head);
};
/** A name in capitals in a row of programs that is announced as one: "Tools: SharePoint, Teams", "software (Outlook)". */
export const amongPrograms = (here: Surroundings): boolean =>
  capital(here) && GOES_ON.test(here.after) && PROGRAMS.test(here.before.replace(ROW, ''));
/** Whether something is made in it: "write drivers in C". */
export const madeIn = ({ before, after }: Surroundings): boolean =>
  (MADE.test(before) || WRITTEN.test(before)) && GOES_ON.test(after);
/** A name in capitals that one works with: "keep the calendar in Outlook", "meet over Zoom". */
export const workedIn = (here: Surroundings): boolean =>
  capital(here) && WITHIN.test(here.before) && GOES_ON.test(here.after);
/** No person, street or company of that name. */
export const noProperName = ({ before, after }: Surroundings): boolean =>
  !PERSON.test(before) &&
  !PLACE.test(after) &&
  !STATE.test(after) &&
  !ADDRESS.test(before) &&
  !COMPANY.test(after) &&
  !NAMED_SO.test(after) &&
  !(BEFORE_FIRST_NAME.test(before) && /^\s\p{Lu}/u.test(after));
/** A thing, not a name: in small letters behind an article ("feed a python", "our docker"), with no word of software behind it. */
export const commonNoun = (here: Surroundings): boolean =>
  !capital(here) &&
  /\b(?:an?|the|our|your|their|this|every|each)\s(?:\p{Ll}+\s)?$/u.test(here.before) &&
  !LANGUAGE_AFTER.test(here.after) &&
  !/^\s(?:containers?|images?|compose|daemon|engine|swarm|stack|environments?|administrat|admin|crm|platform|ecosystem|cloud|jobs|clusters?|pipelines?)\b/i.test(
    here.after,
  );

const initials = (words: string): string =>
  words
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
/** What an abbreviation is said to stand for, in brackets behind it or in the words before its brackets. */
const spelt = ({ written, before, after }: Surroundings): string | null => {
  const behind = /^\s*\(([^()]{5,60})\)/.exec(after)?.[1];
  if (behind !== undefined) return initials(behind) === written ? behind : null;
  if (!after.startsWith(')')) return null;
  const words =
    /([\p{L}\s-]+)\($/u
      .exec(before)?.[1]
      ?.trim()
      .split(/[\s-]+/) ?? [];
  const last = words.slice(-written.length).join(' ');
  return initials(last) === written ? last : null;
};
/** An abbreviation that is not spelt out as something else: "CPA (cost per acquisition)" is no accountant. */
export const standsFor =
  (own: RegExp): SurfaceRule =>
  (here) => {
    const words = spelt(here);
    return words === null || own.test(words);
  };

/** Whether the sentence is this word and nothing else. */
export const alone = ({ before, after }: Surroundings): boolean => !/\w/.test(before) && !/\w/.test(after);

/** Whether the job's title has one of the given words. */
const titled =
  (words: RegExp) =>
  ({ title }: Surroundings): boolean =>
    words.test(title);

/** A word that is the skill unless what stands around it says otherwise. */
export const unless =
  (not: { before?: RegExp; after?: RegExp; title?: RegExp }): SurfaceRule =>
  (here) =>
    not.before?.test(here.before) !== true &&
    not.after?.test(here.after) !== true &&
    (not.title === undefined || !titled(not.title)(here));

/** A word that is the skill only where something around it says so: the words beside it, the title or a concept near. */
export const onlyWith =
  (yes: { before?: RegExp; after?: RegExp; title?: RegExp; near?: readonly string[] }): SurfaceRule =>
  (here) =>
    yes.before?.test(here.before) === true ||
    yes.after?.test(here.after) === true ||
    (yes.title !== undefined && titled(yes.title)(here)) ||
    (yes.near !== undefined && near(yes.near)(here));

/** True where every one of the rules is. */
export const every =
  (...rules: readonly SurfaceRule[]): SurfaceRule =>
  (here) =>
    rules.every((rule) => rule(here));

/** True where one of the rules is. */
export const some =
  (...rules: readonly SurfaceRule[]): SurfaceRule =>
  (here) =>
    rules.some((rule) => rule(here));

/** A programming language with an everyday name: capital, nothing that speaks against it, something that speaks for it. */
export const programmingLanguage =
  (not: { before?: RegExp; after?: RegExp }, title: RegExp): SurfaceRule =>
  (here) =>
    capital(here) &&
    not.before?.test(here.before) !== true &&
    not.after?.test(here.after) !== true &&
    (listedTool(here) ||
      learnt(here) ||
      madeIn(here) ||
      LANGUAGE_AFTER.test(here.after) ||
      title.test(here.title) ||
      alone(here));

/** A tool with an everyday name: capital, beside another tool. */
export const besideTool: SurfaceRule = (here) => capital(here) && toolNear(here);
/** Within a sentence, with a word of skill behind it: "strong Illustrator skills", "a large Rails codebase". */
export const skilledIn = (here: Surroundings): boolean =>
  capital(here) && /\w/.test(here.before) && LANGUAGE_AFTER.test(here.after);
/** Said to be a skill in so many words: "strong Blender skills", not "Community Outreach experience". */
export const calledSkill = (here: Surroundings): boolean =>
  capital(here) &&
  /(?:(?:^|[\s(])\p{Ll}[\p{L}-]*|^\W*(?:Strong|Good|Solid|Some|Proven|Basic|Advanced|Previous|Excellent))\s$/u.test(
    here.before,
  ) &&
  /^\s(?:skills|knowledge|experience)\b/.test(here.after);
/** A tool named like an everyday word: capital, and beside another tool, announced as one, or with a word of skill behind it. */
export const namedTool: SurfaceRule = (here) =>
  besideTool(here) ||
  skilledIn(here) ||
  amongPrograms(here) ||
  (capital(here) && learnt(here) && GOES_ON.test(here.after));
/** A product whose name with a capital is its own but for the beginning of a sentence, where every word has one. */
export const ownName: SurfaceRule = (here) =>
  capital(here) &&
  (/\w/.test(here.before) ||
    toolNear(here) ||
    LANGUAGE_AFTER.test(here.after) ||
    /^\W*$/.test(here.after) ||
    /^\s+(?:admin|certif|server|cloud|report|dashboard|desktop|\d)/i.test(here.after));

/** An office program with an everyday name: capital, beside another one or in a row of programs. */
export const officeProgram: SurfaceRule = (here) =>
  capital(here) && (nearOffice(here) || amongPrograms(here));
