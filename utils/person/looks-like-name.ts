import { anyCase } from '@/utils/text/any-case';

const WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{Lu}?[\p{L}\p{M}]*)*\.?$/u;
const PARTICLES = new Set(
  'van von der den de del della dos das da di du la le ten ter op zu zur y e i al el bin ibn af av ap mac'.split(
    ' ',
  ),
);

/** Words that stand in headings, titles, firm and place names, never in a name. Lower case, no accents. */
const NEVER = new Set(
  (
    'access api apis backend content control open positions writer worker assistant intern frontend academy ' +
    'account admin advisor agency agent analyst analytics and ansprechpartner area architect associate at ' +
    'bank benefits berater beraterin bereich board branch building business campus candidate career careers ' +
    'center centre chef chief city client college commercial company coordinator copyright corporate country ' +
    'customer data date day dear delivery department deputy digital division email employee employer ' +
    'employment enquiries equal europe excellence executive expert faculty finance financial follow force ' +
    'founder friday full general germany global gmbh group growth hall head health hiring home hospital hotel ' +
    'hours house hr human in inc industry info institute international it january job jobs junior key kingdom ' +
    'lab lead leader leadership legal leiter leiterin limited linkedin logistics ltd marketing member mobile ' +
    'monday more my name national network new newsletter north of office officer onderwijs online operations ' +
    'overview owner page partner partners people persona personal personalreferent phone policy portal posted ' +
    'practice president press principal privacy procurement product professor profile program project ' +
    'purchasing quality read reference regional remote research resources role sales san saturday school ' +
    'science sciences scientist search secretary section senior service services share sign site skills ' +
    'social software solutions south specialist staff staffing states store strategy street student success ' +
    'summary sunday supervisor supply support system systems talent team teams telefon telephone terms ' +
    'thursday title training tuesday united university us vice view web website wednesday west work working ' +
    'interlocuteur responsable ressources humaines recursos humanos servicio atencion gerente planner planer ' +
    'nurse driver teacher accountant controller buyer operator tester researcher lecturer representative ' +
    'apprentice trainee praktikant werkstudent mitarbeiter klinik praxis verein kommune council district grid ' +
    'values insights helpdesk desk hotline line diversity inclusion accessibility compliance fraud security ' +
    'switchboard procedure analista analyste gestionnaire testimonials mail referenznummer'
  ).split(' '),
);
/** What further words of that kind begin with. */
const STEM =
  /^(?:administrat|accommodat|communicat|consult|design|develop|direct|engineer|leitend|manage|opportunit|personalberat|progr?amm|reclutad|recruit|recrut|stellvertret|techn)/;

/** Words that begin a sentence about a person: verbs of asking, pronouns. They are part of no name and of no title. */
const SPEECH = new Set(
  (
    'write ring bel send connect gerne telefonisch weitere fragen frage questions question you your our the ' +
    'about apply ask drop call reach speak talk please kindly llama llame scrivi scrivere ' +
    'chiama envie envia fale appelez joindre merci bitte rufen schreiben melden wenden ihnen ihr ihre ' +
    'ihren sie dein deine unser unsere ringe ' +
    'maila skriv for fur mit pour avec para voor dla from with reasonable inhoudelijke informal'
  ).split(' '),
);
const CONTACT = /^(?:conta[ct]|kontakt|interes|escri|ecri|(?:ruf)?nummer)/;

/** Names that stand for "somebody" in templates and samples. */
const TEMPLATE =
  /^(?:john|jane|joe) (?:doe|smith|bloggs|public)$|^(?:max|erika) mustermann$|^lorem ipsum|^(?:first|last|full|fore|sur|given|family|vor|nach|contact)[- ]?name\b|^first last$|^foo bar$|^(?:nomen nescio|jean dupont|fulano|juan p[eé]rez|jan jansen|mario rossi|jan kowalski|ola nordmann)/i;

/** Endings of nouns and adjectives that German and Dutch write with a capital or headings begin with one. */
const NOUN = anyCase(
  String.raw`^(?=.{8,})\p{L}*(?:ungen|ung|heit|keit|schaft|tionen|tion|ität|ismus|stelle|büro|dienst|wesen|amt|abteilung|vorsorge|straße|strasse|platz|zentrum|zentrale|beauftragter?|vertretung|versicherung|angelegenheiten|zeiten|arbeit|geld|urlaub|liche[rns]?|ische[rns]?|nale[rns]?|(?:leit|führ)er(?:in)?|kräfte)$`,
);

const LONGEST = 60;

/**
 * Returns whether a cleaned text can be a person's name: two to five words, each beginning with a capital (particles such
 * as "van der" aside), none of them a word of titles, headings, firms or places. It says nothing about whose name it is.
 */
export function looksLikeName(text: string): boolean {
  if (text.length > LONGEST || /[\d@/|:;!?&+#*()[\]{}<>=_"]/.test(text)) return false;
  if (TEMPLATE.test(text)) return false;
  const words = text.split(',')[0]?.trim().split(/\s+/) ?? [];
  const bare = words.filter(
    (word) => !/^(?:dr|prof|dipl|ing|med|rer|nat|phil|pd)\.?(?:-ing\.)?$/i.test(word),
  );
  if (bare.length < 2 || bare.length > 5) return false;
  const names = bare.filter((word) => !PARTICLES.has(word.toLowerCase()));
  return (
    names.length >= 2 &&
    names.every(isNameWord) &&
    // "Driving licence B", in other words: a letter by itself ends no name.
    !/^\p{L}$/u.test(names.at(-1) ?? '') &&
    names.some((word) => word.replace(/\P{L}/gu, '').length > 2)
  );
}

/** Returns whether one word can be part of a name. */
export function isNameWord(word: string): boolean {
  return (
    word.length <= 30 && WORD.test(word) && !isTitleWord(word) && !NOUN.test(word) && !isSpeech(plain(word))
  );
}

/** Returns whether a word belongs to titles, headings, firms or places rather than to names. */
export function isTitleWord(word: string): boolean {
  const bare = plain(word);
  return NEVER.has(bare) || STEM.test(bare);
}

/** Returns whether a word joins the parts of a name: van, der, de la. */
export function isNameParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

function isSpeech(word: string): boolean {
  return SPEECH.has(word) || CONTACT.test(word);
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
