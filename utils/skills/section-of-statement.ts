import { foldText } from './fold-text';
import type { SectionKind } from './section';

const LEGAL =
  /equal[- ]opportunit|regardless of|without regard to|reasonable accommodation|participat\w{1,4} in (?:the )?e-verify|discriminat|protected (?:veteran|characteristic)|(?:do(?:es)? not|never) (?:charge|asks?)\b[^.]{0,30}\b(?:fees?|money|payment|candidates|deposit)|schwerbehinder|unabhangig von (?:geschlecht|herkunft)|sans distinction|ongeacht|independientemente de|uanset (?:alder|kon)|oavsett (?:kon|alder)|uavhengig av/;
const OFFER =
  /^(?:we offer|we provide|we(?:'ll| will)? pay|(?:our |the )?(?:benefits|perks|package) includes?|you(?:'ll| will) (?:get|receive)|in return|wir bieten|nous offrons|nous (?:vous )?proposons|wij bieden|we bieden|ofrecemos|vi tilbyder|vi erbjuder|vi tilbyr)\b/;
const COMPANY =
  /^(?:founded in|since \d{4}|gegrundet|fondee? en|opgericht in|fundada en|grundlagt|grundad|etablert)\b/;

/** A pattern each: one of them all is made ready many times as slowly, which took longer than reading the ad. */
const starts = (...parts: readonly string[]): readonly RegExp[] =>
  parts.map((part) => new RegExp(`^[*_]*(?:${part})`));

const PRAISE =
  '(?:strong|solid|proven|excellent|good|deep|extensive|demonstrated|demonstrable|relevant|previous|prior|some|hands-on|working|sound|basic|advanced|practical|thorough|professional|significant|substantial|recent|minimum|completed)';
// Repeats of long lists have no bound: the browser writes out a bounded one as often as it may be.
const ASKS = starts(
  `(?:${PRAISE},? (?:and |or )?)*(?:[a-z-]+ ){0,2}(?:experience (?:in|with|of|as|using|working)|knowledge of|understanding of|expertise in|background in|proficien(?:cy|t)|familiarity with|command of|qualification|degree)`,
  `${PRAISE} (?:[a-z-]+ ){1,5}skills`,
  '(?:at least |minimum (?:of )?|min\\.? )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\s?\\+?(?:\\s?(?:-|–|to)\\s?\\d{1,2})? ?(?:years?|yrs?|months?)\\b(?! (?:contract|warranty|ago|probation|fixed|temporary|maternity|holiday|notice))',
  '(?:comfortable|confident|competent|good|handy|experienced|skilled) (?:with|using)\\b',
  'do you (?:already )?(?:have|hold|possess)\\b',
  '(?:basic|good|fluent|excellent|conversational|business) (?:spoken |written |and )*(?:english|german|french|dutch|spanish|danish|swedish|norwegian|italian|arabic|mandarin)\\b',
  '[^.]*\\bor (?:be )?working towards\\b',
  "you(?:'ll| will)? (?:already |also )?speak\\b",
  '(?:he or she|she or he|the (?:appointee|incumbent|post-?holder|jobholder)) (?:will |must |should )?(?:brings?|holds?|possess(?:es)?|have|has)\\b',
  "we(?:'d| would) (?:like|love|be (?:glad|pleased|happy)) to hear from (?!you\\b)",
  'your (?:experience|background|career|track record) (?:to date )?(?:will|should|must|includes?|spans?|covers?)\\b',
  "(?:bachelor|master|diploma|fluen(?:t|cy)|ability to|able to|familiar with|willingness|you have|you bring|you(?:'ve| have) (?:worked|got)|you are (?:proficient|fluent|able|familiar)|you know|must have|must be|experienced (?:in|with)|certified|certification|valid |possession of)",
  "you(?:'ll| will|'d)? (?:also )?(?:have|possess|understand|need(?! to)|hold (?:an? )?(?:valid|current|full|relevant|recognised|active))\\b",
  "you(?:'ve| have) (?:already |also |personally |probably )?(?:[a-z]+ed|got|led|built|done|run|held|spent|grown|sat|seen|taken|written|shipped|been|taught|sold|made|kept)\\b",
  "you(?:'re| are) (?:already |also |completely |equally )?(?:proficient|at ease|comfortable|confident|skilled|fluent|familiar|experienced|qualified|licensed|certified|competent|an? (?:qualified|experienced|registered|certified|licensed|skilled|competent))",
  "you(?:'re| are) (?:likely |probably |a |an |the |right |good |great |strong |our ){1,4}(?:fit|match|person|one|candidate|for (?:us|this)) if",
  '(?:the|our) (?:successful|ideal|right|suitable|best|perfect|strongest) (?:candidate|applicant|person|leader|hire|individual|colleague) (?:will |also )?(?:has|have|holds?|brings?|possess(?:es)?|offers?|knows?|understands?|demonstrates?)\\b',
  '(?:the |our )?(?:successful|ideal|right|suitable) (?:candidate|applicant|person) (?:will|should|must|needs to)(?: also)? (?:have|hold|possess|bring|be (?:a |an )?(?:qualified|registered|experienced|fluent|able|eligible|proficient|certified|licensed))',
  '(?:candidates|applicants) (?:must|should|will|need to)(?: also)? (?:have|hold|possess|bring|be (?:a |an )?(?:qualified|registered|experienced|fluent|able|eligible|proficient|certified|licensed))',
  '(?:mehrjahrige |erste |einschlagige |fundierte |sehr gute |gute |umfassende )*(?:berufserfahrung|erfahrung|kenntnisse|englischkenntnisse|deutschkenntnisse)',
  '(?:abgeschlossen|erfolgreich abgeschlossen|studium|ausbildung (?:als|zu)|sie (?:haben|verfugen|bringen)|du (?:hast|bringst|verfugst)|fuhrerschein|sicherer? umgang)',
  '(?:experience|connaissances? (?:de|des|en)|maitrise|diplome|formation |titulaire|vous (?:avez|maitrisez|justifiez|etes titulaire)|bonne connaissance|permis)',
  '(?:(?:jij|je) (?:hebt|bent \\d|spreekt)|ervaring (?:met|in|als)|kennis van|afgeronde|je hebt|je bent in het bezit|je beschikt|minimaal|in het bezit van|rijbewijs|hbo|mbo)',
  '(?:experiencia|conocimientos? (?:de|en)|titulacion|formacion en|dominio|nivel (?:alto|medio)|se requiere|carnet|imprescindible)',
  '(?:du (?:behover|talar|har goda?|skriver og taler)|goda? (?:skriftlig |muntlig |kunskap)|erfaring (?:med|fra|som)|kendskab|du har (?:en |et |minst |minimum )?(?:uddannelse|erfaring|erfarenhet|utbildning|utdanning|kunskap|kjennskap)|relevant (?:uddannelse|utbildning|utdanning)|uddannet|erfarenhet (?:av|fran|som)|kunskap|utbildning|kjennskap|utdanning|korekort|korkort|forerkort)',
);
/** Whether a line asks for something by how it begins: "Knowledge of", "5+ years", "Kenntnisse in". */
export const asks = (line: string): boolean => {
  const folded = foldText(line);
  return ASKS.some((pattern) => pattern.test(folded));
};

const OPEN_TO_ASKING: ReadonlySet<SectionKind> = new Set(['other', 'responsibilities']);

const LISTS_WHAT_IS_LIKED =
  /^(?:(?:also|highly|well|particularly|very) )?(?:regarded|valued|desirable|advantageous|preferred|welcome|useful)\b|\b(?:(?:plus|bonus|advantage|great|nice|helpful|good|lovely|ideal) if|would be (?:an? )?(?:big |real |great )?(?:plus|bonus|advantage|great|nice|ideal)|bonus points)\b/;
const LISTS_WHAT_IS_ASKED =
  /\b(?:you(?:'ll| will| must| should|'d)? (?:also )?(?:need(?! to)|have|bring|hold)|(?:candidates?|applicants?) (?:must|should|will) (?:have|hold|be)|we (?:need|require|ask for|expect|seek|are looking for)|must have)\b/;

/**
 * The section that the first part of a sentence parted by semicolons opens for all its parts, `null` where it opens none:
 * "you'll need a van; a card; and boots".
 */
export const sectionOfList = (firstPart: string, heading: SectionKind): SectionKind | null => {
  if (!firstPart.endsWith(';')) return null;
  const folded = foldText(firstPart);
  if (LISTS_WHAT_IS_LIKED.test(folded)) return 'nice';
  return OPEN_TO_ASKING.has(heading) && LISTS_WHAT_IS_ASKED.test(folded) ? 'requirements' : null;
};

/**
 * The section a sentence belongs to: the one its heading opened, unless its own words say otherwise. Law, offers and
 * company history are told by how they begin; so is a requirement ("5+ years of", "Kenntnisse in") under a heading
 * that promises none.
 */
export const sectionOfStatement = (statement: string, heading: SectionKind): SectionKind => {
  const folded = foldText(statement);
  if (LEGAL.test(folded)) return 'legal';
  if (OFFER.test(folded)) return 'benefits';
  if (COMPANY.test(folded)) return 'company';
  return OPEN_TO_ASKING.has(heading) && asks(statement) ? 'requirements' : heading;
};
