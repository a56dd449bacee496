import { anyCase } from '@/utils/text/any-case';
import { LETTERS } from '@/utils/text/letters';

/** A line that announces a contact: what kind of label it is, and what follows it on the same line. */
export interface ContactLabel {
  /** `person`: only people are announced so. `general`: firms' addresses are announced so too. */
  readonly kind: 'person' | 'general';
  readonly rest: string;
  /** The person's role where the label is one: "recruiter", "hiring manager". */
  readonly title: string | null;
}

const OWN =
  '(?:(?:your|our|the|ihre?|unsere?|votre|notre|uw|jouw|din|deine?|tu|su|key|main|primary|job|hiring|recruiting|hr)\\s+)?';
const PERSON = [
  'contact (?:person|persons|name)',
  'recruiter(?: name)?',
  'recruitment (?:consultant|partner|contact)',
  'recruiting (?:contact|partner)',
  'hiring (?:manager|contact)',
  '(?:rekryterande|ansvarig) chef',
  '(?:rekrutterende|ansettende) leder',
  '(?:fachliche[rn]? |weitere )?ansprech(?:partner|person)(?:in)?',
  'talent (?:acquisition )?partner',
  'consultant(?: name)?',
  'posted by',
  'job poster',
  'ansprech(?:partner|person)(?:[:*_]?in(?:nen)?)?(?: für (?:diese stelle|sie|rückfragen))?',
  'kontaktperson(?:er)?(?: for (?:stillingen|annonsen|jobbet))?',
  'zuständig(?:e[rn]?)?(?: personalreferent(?:in)?)?',
  '(?:votre )?interlocut(?:eur|rice)',
  'personne (?:à contacter|de contact)',
  'chargée? de recrutement',
  'contactpersoon',
  'persona de contacto',
  'pessoa de contato',
  'referente',
  'osoba (?:kontaktowa|do kontaktu)',
  'meet (?:the|your) (?:recruiter|hiring manager)',
  'lern(?:e|en sie) deine[n]? (?:recruiter|ansprechpartner)(?:in)? kennen',
].join('|');
const GENERAL = [
  'get in touch(?: with (?:us|me))?|talk to (?:us|me)|speak to (?:us|me)|say hello|want to know more|interested',
  'contacts?(?: (?:us|details|information|info|for (?:this|the) (?:role|job|position|vacancy)))?',
  'for (?:further|more) (?:information|details)(?:,? (?:please )?(?:contact|call))?',
  '(?:further|more|additional) information',
  '(?:any |do you have (?:any )?|have )?questions?(?: about (?:this|the) (?:role|job|position))?',
  'kontakt(?:daten|e|info(?:rmasjon)?|uppgifter|oplysninger)?(?: (?:bei|zu) uns)?',
  '(?:noch |haben sie |hast du )?(?:fragen|rückfragen)(?: zur stelle| vorab)?',
  'meer weten|(?:inhoudelijke )?vragen over (?:de|deze) (?:functie|vacature|procedure)|contactgegevens|procedure',
  'en savoir plus|renseignements|más información|¿?(?:tienes )?dudas|informazioni|maggiori informazioni|dúvidas|mais informações|pytania',
  'neem (?:dan |gerust )?contact op(?: met)?|(?:nimm|nehmen sie) (?:gern(?:e)? )?kontakt (?:auf|mit uns auf)(?: mit)?|(?:ta|tag) kontakt(?: med)?|contactez(?:-nous)?|(?:please )?contact us',
  'personalabteilung',
  'yderligere oplysninger',
  'flere opplysninger',
  'mer information',
  'frågor',
  'spørgsmål',
  'vragen',
  'des questions',
  'contacto',
  'contatto',
  'contatti',
  'contato',
].join('|');
const LABEL = new RegExp(
  `^\\W{0,4}${OWN}(?:(?<person>${PERSON})|(?<general>${GENERAL}))(?:\\s*[:?!–—-]+\\s*(?<rest>.*)|\\s*)$`,
  'i',
);

const ROLE =
  /^(?:recruit|hiring manager|talent|consultant|chargée? de recrutement|rekryterande chef|rekrutterende leder)/i;
const LABEL_LIMIT = 400;

/** Returns the contact label that a line is or begins with, or null. */
export function contactLabel(line: string): ContactLabel | null {
  const groups = LABEL.exec(line.slice(0, LABEL_LIMIT))?.groups;
  if (groups === undefined) return null;
  const person = groups['person'];
  const title = person !== undefined && ROLE.test(person) ? person.replace(/ name$/i, '') : null;
  return { kind: person === undefined ? 'general' : 'person', rest: groups['rest']?.trim() ?? '', title };
}

const LEAD_INS = [
  '(?:please |kindly |feel free to |do not hesitate to |you can |or )?(?:contact|call|e-?mail|phone|write to|reach out to|get in touch with|speak (?:to|with)|talk to|ask for)',
  'questions?(?: \\p{L}{1,12}){0,6} (?:to|can be (?:directed|addressed) to)',
  '(?:send|submit)(?: \\p{L}{1,12}){1,6} to',
  '(?:addressed|directed) to',
  'reporting to',
  'wenden sie sich (?:bitte |gerne |jederzeit )*an',
  'wende dich (?:bitte |gerne )*an',
  '(?:steht|stehen|beantwortet|hilft|freut sich)(?: (?:ihnen|dir|sich|gerne?|auch|bereits|vorab|ihre|deine|fragen|rückfragen|unsere?|herr|frau)){0,5}',
  '(?:kontaktieren sie|kontaktiere)(?: (?:bitte|gerne))?',
  'kontakt(?:a|e|er)?(?: gerne)?',
  'ring(?:e)?(?: (?:gerne|gjerne|til|på))*',
  '(?:bel|mail|app)(?: (?:dan|gerust|even|met|naar)){0,3}',

  '(?:henvendelse|henvend dig) til',
  'hos',
  'neem(?: (?:dan|gerust|voor \\p{L}{1,12}|vrijblijvend)){0,3} contact op met',
  '(?:veuillez )?contacte[rz]',
  '(?:póngase|ponerse|ponte) en contacto con',
  'contacta(?:r)?(?: con| a)?',
  'escr[ií]be(?:nos|me)? a',
  'contattare',
  'skontaktuj się z',
  'ruf(?:en sie)?(?: \\p{L}{1,12}){0,3} an',
  'meld(?:e dich|en sie sich)(?: \\p{L}{1,12}){0,3} bei',
  "(?:to|for|all|à) ?(?:the |l)?[’']?(?:attention of|attention de|attenzione d[ie])|z\\. ?hd\\.?|zu händen(?: von)?|t\\.a\\.v\\.|attn\\.?:?|ter attentie van|a la atención de",
  '(?:stuur|mail|skicka|send|envía|envia|enviar|envoyez|envoyer|adresse[rz]|inviare|invia|escreve|escreva|wyślij)(?: [\\p{L}\\d,.]{1,14}){1,12} (?:naar|aan|to|til|till|an|à|a|al|do|à atenção de)',
  '(?:informacji|informacje) (?:udziela|udzielają)|fornisce|rivolgersi a|referente(?: è)?|escreve(?:r)?(?: à| ao| para)?|fala(?:r)? com|pregunta por|demander',
].join('|');

/**
 * Finds where running text is about to name a contact: "please contact", "wenden Sie sich bitte an". Global, so that each
 * use begins with `matchAll`; the name follows within the next hundred characters if there is one.
 */
export const LEAD_IN = anyCase(String.raw`(?<![\p{L}\d])(?:${LEAD_INS})\s*:?\s+(?=\S)`, 'gi');

/** Stems of words with which an ad speaks of being reached, asked or written to, in the languages ads are read in. */
const CUE = new RegExp(
  `(?<![${LETTERS}])(?:${[
    'contact|contatt|contato|kontakt|call|phone|ring|tele?f|t[ée]l|tlf|fon|mobil|e?-?mail|e-?post|courriel|correo|write|reach|touch|chat|speak|talk|drop',
    'discuss|hear|question|quer(?:y|ies)|enquir|inquir|inform|detail|further|fragen|rückfrag|auskunft|auskünft|ansprech|melde|wende|vrag|bel|weten',
    'spørg|spørs|op+lys|frågor|höra?|besvara|dud|preguntas|llam|renseign|joindre|appele|adress|interlocut|referent|esclarec|dúvid|fal[ea]',
    'pyta|informac|udziel|dzwo|rekrut|recruit|recrut|seleccion|selezion|application|apply|bewerb|candida|cv|sollicit|søk|ansök|aplik',
  ].join('|')})`,
  'i',
);

/** Returns whether a piece of text speaks of contact: somebody to call, questions, where to apply. */
export function saysContact(text: string): boolean {
  return CUE.test(text.slice(0, LABEL_LIMIT));
}
