import { foldText } from './fold-text';
import type { SectionKind } from './section';

/**
 * Words that give a heading away, parted by bars; kinds in the order they are tried ("preferred qualifications" is
 * nice, not requirements).
 */
const HEADINGS: readonly (readonly [SectionKind, string])[] = [
  // Words of other kinds stand within these: "who we are", "desired", "the role".
  [
    'requirements',
    "who we are looking for|who we're looking for|who are we looking for|desired candidate|desired profile|" +
      'desired candidate profile|desired skills and experience|required for the role|required for this role|' +
      'requirements for the role|requirements of the role|requirements for this role|need for the role|' +
      'need for this role|conditions of employment',
  ],
  [
    'company',
    "what you don't need|what you do not need|school profile|company profile|client profile|business profile",
  ],
  ['responsibilities', 'job profile|role profile|position profile'],
  [
    'other',
    'supplemental information|additional information|other information|general information|further information|' +
      'important notes|important information|fine print|small print',
  ],
  [
    'legal',
    'equal opportunity|equal employment|eeo|diversity|privacy|disclaimer|legal notice|' +
      'reasonable accommodation|accommodations|data protection notice|our commitment|' +
      'datenschutzhinweis|chancengleichheit|vielfalt|schwerbehinderte|egalite des chances|diversite|' +
      'handicap|gelijke kansen|diversiteit|igualdad|mangfold|mangfald',
  ],
  [
    'nice',
    'nice to have|nice-to-have|nice to haves|bonus|a plus|pluses|preferred|desirable|desired|' +
      'advantageous|good to have|great to have|ideally|would be great|extra credit|additional skills|' +
      'brownie points|optional|von vorteil|wunschenswert|idealerweise|pluspunkte|das ware super|un plus|' +
      'atouts|souhaite|apprecie|een pre|een plus|pluspunten|bij voorkeur|deseable|deseables|valorable|' +
      'se valorara|valoramos|en fordel|onskeligt|meriterande|onskvart|onskelig|fordelaktig|et pluss|' +
      'det er et plus|nice|helpful|it helps|would help|will help|what helps|useful|bonus points|preference|' +
      "preferences|we'd love|we'd also love|we would love|it'd be great|even better|advantage|an advantage|assets|" +
      'stand out|valorables|se valora|valoramos positivamente|det er en fordel|mooi meegenomen|' +
      'wunschkriterien|gern gesehen|onskelig|meriter|highly desirable|set you apart|sets you apart|' +
      'set someone apart|sets candidates apart|might also have|may also have|could also have|secondary skills|' +
      'added advantage|not essential|wish list|wishlist|icing on the cake|extra points|over the line|impress us|' +
      "you'll impress|we'd be delighted|we would be delighted|we'd be thrilled|never insist|would not insist|not mandatory|" +
      "highly regarded|well regarded|highly valued|favourably|favorably|extra love|what we'd like|what we would like",
  ],
  [
    'apply',
    'how to apply|apply now|application process|to apply|next steps|hiring process|contact|' +
      'interview process|selection process|recruitment process|your application|bewerbung|' +
      'bewerbungsprozess|ansprechpartner|kontakt|so bewirbst du dich|candidature|postuler|' +
      'processus de recrutement|solliciteren|sollicitatie|reageren|como aplicar|proceso de seleccion|' +
      'ansogning|sadan soger du|ansokan|sa ansoker du|slik soker du|soknad|interesse|interesse?',
  ],
  [
    'benefits',
    'what we offer|we offer|benefits|perks|compensation|salary|pay range|why join us|why join|why us|' +
      "why work|our offer|what you get|what you'll get|what is in it for you|what's in it for you|rewards|" +
      'package|in return|what we give|we give back|what we can offer|we can offer you|what you can expect from us|' +
      "what you'll receive|what you will receive|we'll give you|on offer|the good stuff|terms and conditions|" +
      "remuneration package|the deal|in exchange|why you will love|why you'll love|das bieten wir|wir bieten|was wir bieten|unser angebot|deine vorteile|" +
      'ihre vorteile|benefit|darauf kannst du dich freuen|vergutung|was dich erwartet bei uns|nous offrons|' +
      'nous vous offrons|avantages|les plus du poste|ce que nous offrons|remuneration|on vous propose|' +
      'wij bieden|wat bieden wij|wat wij bieden|wat krijg je|arbeidsvoorwaarden|ons aanbod|ofrecemos|' +
      'que ofrecemos|beneficios|se ofrece|vi tilbyder|vi tilbyr|vi erbjuder|fordele|formaner|goder|' +
      'lon og ansattelse|lon og vilkar|lon og pension|lonn|lon',
  ],
  [
    'responsibilities',
    "responsibilities|responsibility|essential functions|essential job functions|essential duties|what you'll do|what you will do|what you’ll do|duties|the role|" +
      'your role|role overview|about the role|about the job|job description|key tasks|your tasks|tasks|' +
      'your mission|day to day|a typical day|accountabilities|job summary|position summary|the position|' +
      'the job|in this role|scope of work|your impact|aufgaben|deine aufgaben|ihre aufgaben|' +
      'das erwartet dich|was dich erwartet|tatigkeiten|die stelle|das machst du|aufgabengebiet|' +
      'vos missions|missions|mission|le poste|vos responsabilites|responsabilites|votre role|' +
      'descriptif du poste|taken|je taken|wat ga je doen|werkzaamheden|functieomschrijving|jouw rol|' +
      'de functie|verantwoordelijkheden|funciones|responsabilidades|tareas|que haras|tus funciones|' +
      'el puesto|descripcion del puesto|opgaver|arbejdsopgaver|dine opgaver|ansvarsomrader|om stillingen|' +
      'jobbet|arbetsuppgifter|om rollen|om tjansten|dina arbetsuppgifter|arbeidsoppgaver|dine oppgaver|' +
      "ansvarsomrade|oppgaver|what you will be doing|what you'll be doing|you'll be doing|you will be doing|" +
      'purpose of the role|role purpose|purpose of the post|job purpose|job goal|main purpose|day in the life|' +
      'what the job involves|what the role involves|what the work is|the work|your work|the day job|the opportunity|' +
      'what will you do|what will i do|what will i be doing|what will you be doing|key result areas|deliverables|key activities|examples of work|work performed|tech stack|technology stack|' +
      "our stack|the stack|what you do|what you own|what you'll own|what you will own|what are you going to do|the mandate|the nitty gritty",
  ],
  [
    'company',
    'about us|about the company|who we are|who are we|organisational values|organizational values|our company|our story|our mission|our values|' +
      'company description|company overview|about the team|our culture|our team|the company|' +
      'about our client|our client|uber uns|wir uber uns|wer wir sind|das unternehmen|unternehmen|' +
      "das sind wir|unser team|unser kunde|a propos de nous|qui sommes nous|qui sommes-nous|l'entreprise|" +
      'notre entreprise|notre client|over ons|wie zijn wij|het bedrijf|over het bedrijf|' +
      'bedrijfsomschrijving|sobre nosotros|quienes somos|la empresa|om os|hvem er vi|om virksomheden|' +
      'in brief|at a glance|om oss|vilka ar vi|om foretaget|om bedriften|om selskapet',
  ],
  [
    'requirements',
    "requirements|requirement|qualifications|qualification|what you bring|what you'll bring|what we need|what we ask|to be considered|physical demands|" +
      "what you need|what you'll need|you have|about you|who you are|your profile|skills|must have|" +
      "must haves|must-have|must-haves|essential|essentials|experience|education|what we're looking for|" +
      'what we are looking for|we are looking for|looking for|person specification|candidate profile|' +
      'ideal candidate|the candidate|competencies|knowledge|licenses|licences|certifications|' +
      'minimum criteria|criteria|what it takes|your background|your experience|profile|you will need|' +
      'you should have|eligibility|expertise|anforderungen|anforderungsprofil|dein profil|ihr profil|' +
      'profil|das bringst du mit|das bringen sie mit|was du mitbringst|du bringst mit|qualifikation|' +
      'qualifikationen|voraussetzungen|kenntnisse|was wir erwarten|damit uberzeugst du|was sie mitbringen|' +
      'wir suchen|profil recherche|votre profil|ton profil|competences|exigences|prerequis|formation|' +
      'le profil|vous avez|functie-eisen|functie eisen|wat vragen wij|wat wij vragen|jouw profiel|profiel|' +
      'wie ben jij|wat breng je mee|vereisten|eisen|kwalificaties|dit breng je mee|wij vragen|requisitos|' +
      'perfil|que buscamos|buscamos|tu perfil|experiencia|formacion|conocimientos|competencias|' +
      'kvalifikationer|din profil|om dig|krav|kompetencer|hvem er du|vi forventer|vi soger|kompetenser|' +
      'vi soker|vi soker dig|kravprofil|vem ar du|din bakgrund|kvalifikasjoner|om deg|kompetanse|' +
      'personlige egenskaper|required|requires|require|must|musts|need|needs|needed|need to have|you bring|' +
      "you'll need|you need|minimums|minimum|standards|criteria|to qualify|candidates|candidate|we ask|" +
      'mqs|credentials|license|licence|certification|sie bringen mit|sie uberzeugen|was wir uns vorstellen|' +
      'das wunschen wir uns|qualifikationsprofil|muss kriterien|se requiere|requerimos|imprescindible|' +
      'requisitos minimos|nous demandons|profil souhaite|kvalifikationskrav|kvalifikasjonskrav|vi onsker|' +
      'vi onsker deg|wat heb je nodig|dit neem je mee|jij hebt|jij bent|vaardigheden|behorigheter|' +
      'kvalifikasjon|onskede kvalifikasjoner|dine kvalifikationer|the person|the right person|ideal person|ideal individual|ideal colleague|qualities|sought|attributes|' +
      "who you'll be|who you will be|who we want|who we're after|who we are after|we look for|we're after|" +
      'we are after|the successful applicant|successful candidate|ideal applicant|what you have|what you offer|' +
      'great fit|good fit|is this you|sounds like you|sound like you|skillset|skill set|prerequisites|pre requisites|' +
      'working conditions|who can apply|who should apply|who may apply|what we want from you|what we want to see|what we need to see',
  ],
];

/** A heading's words with a space at either end, so that phrases are found as whole words. */
const plainWords = (text: string): string =>
  ` ${foldText(text)
    .replace(/[^a-z]+/g, ' ')
    .trim()} `;

interface Phrase {
  readonly kind: SectionKind;
  readonly words: string;
  /** Its turn: of two phrases in a heading the earlier one says what it is. */
  readonly rank: number;
}

const phrasesByFirstWord = (): ReadonlyMap<string, readonly Phrase[]> => {
  const byWord = new Map<string, Phrase[]>();
  const all = HEADINGS.flatMap(([kind, phrases]) =>
    phrases.split('|').map((phrase) => ({ kind, words: plainWords(phrase) })),
  );
  all.forEach(({ kind, words }, rank) => {
    const [first = ''] = words.trim().split(' ');
    byWord.set(first, [...(byWord.get(first) ?? []), { kind, words, rank }]);
  });
  return byWord;
};

const PHRASES = phrasesByFirstWord();

/** Labels that say something only when they are the whole of it. */
const WHOLE_LABELS: Readonly<Record<string, SectionKind>> = {
  ...{
    have: 'requirements',
    you: 'requirements',
    need: 'requirements',
    du: 'requirements',
    physical: 'requirements',
    jij: 'requirements',
  },
  ...{ exp: 'requirements' },
  ...{ stack: 'responsibilities' },
  ...{ should: 'nice', could: 'nice', want: 'nice', plus: 'nice', kann: 'nice' },
};

/** Fields of a form, as boards print them: what stands behind them is asked of nobody. */
const FORM_FIELDS: ReadonlySet<string> = new Set(
  (
    'industry|industry type|sector|department|functional area|employment type|job type|contract type|role category|' +
    'category|company|organisation|organization|employer|location|work location|place of work|reports to|' +
    'reporting to|ctc|notice period|no of openings|number of openings|openings|vacancies|job reference|job ref|' +
    'reference|ref|requisition|grade|shift|schedule|closing date|start date|hours|job code|class code|position'
  ).split('|'),
);

/** Whether a label names a field of a form: "Department: Finance". */
export const isFormField = (label: string): boolean => FORM_FIELDS.has(plainWords(label).trim());

/** Whether a line is nothing but words that head a section: "what we need". */
export const isWholeHeading = (line: string): boolean => {
  const words = plainWords(line);
  const [first = '', second] = words.trim().split(' ');
  return second !== undefined && (PHRASES.get(first) ?? []).some((phrase) => phrase.words === words);
};

/** Headings are short; a longer line is a sentence. In characters. */
export const HEADING_LIMIT = 80;

/** A line that breaks off where what is asked of somebody begins: "You are right for this if you have", "a teacher who:". */
const LEADS_IN =
  /(?:\b(?:who|(?:somebody|someone|people|candidates) with|(?:candidate|applicant|person|hire|manager|leader|holder) (?:has|holds|brings|(?:will|must|should) (?:have|hold|bring|possess))|(?:fit|match|person|one)(?: for (?:us|this|it))? if|(?:if|that) you(?:'ve| also| already| can)?(?: have| bring| are)?|you(?:'ll| will| should| must)? (?:also )?(?:have|bring|need)))\s*:?\s*$/i;

/** A line that breaks off where the work begins: "As Supervisor you will...", "The post holder will:". */
const LEADS_TO_WORK =
  /\b(?:you|you'll|candidate|holder|post-?holder|manager|applicant|incumbent|this (?:role|position)) ?(?:will|'ll)?(?: be)?\s*(?:\.{3}|…|:)$/i;

/** Whether a line only leads in what the lines after it say of the work. */
export const leadsToWork = (line: string): boolean =>
  line.length <= HEADING_LIMIT && /(?:will|'ll)/i.test(line) && LEADS_TO_WORK.test(line.replace('’', "'"));

/** Whether a line only leads in what the lines after it ask for. */
export const leadsIn = (line: string): boolean => line.length <= HEADING_LIMIT && LEADS_IN.test(line);

/**
 * The kind of section a heading opens, `null` when its words say nothing. English, German, French, Dutch, Spanish,
 * Danish, Swedish, Norwegian.
 */
export const sectionOfHeading = (heading: string): SectionKind | null => {
  if (heading.length > HEADING_LIMIT) return null;
  const words = plainWords(heading);
  const whole = WHOLE_LABELS[words.trim()];
  if (whole !== undefined) return whole;
  let best: Phrase | null = null;
  for (const word of words.trim().split(' '))
    for (const phrase of PHRASES.get(word) ?? [])
      if (phrase.rank < (best?.rank ?? Infinity) && words.includes(phrase.words)) best = phrase;
  if (leadsToWork(heading)) return 'responsibilities';
  return best?.kind ?? (leadsIn(heading) ? 'requirements' : null);
};

/** Words of a label that say how firmly it asks, not only of what kind it is. */
const FIRM =
  /requir|must|essential|mandatory|minimum|need|necess|eligib|basic|physical|working cond|licen|erforderlich|voraussetz|muss|exig|prerequis|vereist|imprescindible|requisit|krav/;

/** Whether a label asks firmly by its own words ("Required", "Minimum"), and does not only name a kind ("Knowledge"). */
export const asksFirmly = (label: string): boolean => FIRM.test(foldText(label));

/** Whether a label is a sentence of its own ("Spanish is preferred"), which says nothing of what comes behind the colon's sentence. */
export const isClause = (label: string): boolean => /\b(?:is|are|was|were|would be)\b/i.test(label);

/** Whether a label names whom or what the words behind it tell of: "About Foxglove". */
export const tellsOfCompany = (label: string): boolean =>
  /^about (?!you\b|the (?:role|job|position|work|candidate|person|opportunity)\b|this\b)\S/i.test(
    label.trim(),
  );

/** Whether a numbered line is a heading by all its words: "2. Key responsibilities". */
export const isNumberedHeading = (words: string): boolean =>
  /^(?:\p{L}+ ){0,3}(?:responsibilities|duties|accountabilities|qualifications|requirements|criteria|benefits|specification)$/iu.test(
    words.trim(),
  );
