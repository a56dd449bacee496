const WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{Lu}?[\p{L}\p{M}]*)*\.?$/u;
const PARTICLES = new Set(
  'van von der den de del della dos das da di du la le ten ter op zu zur y e i al el bin ibn af av ap mac'.split(
    ' ',
  ),
);

/** Words that stand in headings, titles, firm and place names, never in a name. Lower case, no accents. */
const NEVER = new Set(
  (
    'about abteilung access api apis automation backend content control open positions writer worker assistant intern frontend  academy account administration administrator admin advisor agency agent analyst analytics and ansprechpartner ' +
    'apply area architect assistant associate at ausbildung bank benefits berater beraterin bereich board branch ' +
    'building business call campus candidate career careers center centre chef chief city client college commercial ' +
    'communication communications company consultancy consultant consulting contact contacts contato coordinator ' +
    'copyright corporate country customer data date day dear delivery department deputy design designer developer ' +
    'development digital directeur director directrice division education email employee employer employment ' +
    'engineer engineering enquiries equal europe excellence executive expert faculty finance financial follow for ' +
    'force founder friday full general germany global gmbh group growth hall head health hiring home hospital hotel hours house ' +
    'hr human in inc industry info information institute international it january job jobs junior key kingdom kontakt ' +
    'kontaktperson lab lead leader leadership legal leiter leiterin limited linkedin location logistics ltd ' +
    'management manager marketing member mobile monday more my name national network new newsletter north of ' +
    'office officer onderwijs online operations opportunity our overview owner page partner partners people persona personal ' +
    'personalabteilung personalberater personalreferent phone policy portal position posted practice president press principal ' +
    'privacy procurement product professor profile program programme project purchasing quality question questions ' +
    'read recruiter recruiting recruitment reference regional remote research resources role sales san saturday ' +
    'school science sciences scientist search secretary section senior service services share sign site skills ' +
    'social software solutions south specialist staff staffing states store strategy street student success summary ' +
    'sunday supervisor supply support system systems talent team teams technical technology telefon telephone terms ' +
    'the thursday title training tuesday united university universitat us vice view web website wednesday west work ' +
    'working you your zentrale recruteur interlocuteur responsable ressources humaines recursos humanos servicio ' +
    'atencion gerente directora reclutador reclutadora planner planer technician nurse driver teacher accountant controller ' +
    'buyer operator programmer tester researcher lecturer coordinator representative apprentice trainee praktikant ' +
    'werkstudent mitarbeiter spedition klinik praxis stiftung verein kommune council district grid values insights ' +
    'testimonials mail write ring bel send connect referenznummer bewerbung gerne telefonisch weitere fragen ' +
    'rijbewijs fuhrerschein altersvorsorge betriebliche urlaubsgeld weihnachtsgeld gleitzeit jobticket permis korkort forerkort vaste flexible zusatzversorgung'
  ).split(' '),
);

/** Names that stand for "somebody" in templates and samples. */
const TEMPLATE =
  /^(?:john|jane|joe) (?:doe|smith|bloggs|public)$|^(?:max|erika) mustermann$|^lorem ipsum|^(?:first|last|full|fore|sur|given|family|vor|nach|contact)[- ]?name\b|^first last$|^foo bar$|^(?:nomen nescio|jean dupont|fulano|juan p[eé]rez|jan jansen|mario rossi|jan kowalski|ola nordmann)/i;

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
    names.some((word) => word.replace(/\P{L}/gu, '').length > 2) &&
    // A class behind a licence ("Rijbewijs B") is no family name.
    !/^\p{L}$/u.test(names.at(-1) ?? '')
  );
}

/** Returns whether one word can be part of a name. */
export function isNameWord(word: string): boolean {
  return word.length <= 30 && WORD.test(word) && !isTitleWord(word);
}

/** Returns whether a word belongs to titles, headings, firms or places rather than to names. */
export function isTitleWord(word: string): boolean {
  const plain = word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  return NEVER.has(plain);
}

/** Returns whether a word joins the parts of a name: van, der, de la. */
export function isNameParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}
