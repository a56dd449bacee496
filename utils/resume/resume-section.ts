import { fold } from '@/utils/text/fold';

export type ResumeSection =
  'summary' | 'experience' | 'education' | 'skills' | 'certificates' | 'languages' | 'projects' | 'other';

/** Folded headings in en, de, fr, es, nl, da, sv and no. */
const HEADINGS: readonly (readonly [ResumeSection, string])[] = [
  [
    'summary',
    'summary; professional summary; executive summary; career summary; profile; professional profile; personal profile; personal statement; about; about me; objective; career objective; headline; profil; kurzprofil; uber mich; zusammenfassung; profil professionnel; a propos; a propos de moi; resume; objectif; presentation; perfil; perfil profesional; sobre mi; resumen; resumen profesional; extracto; objetivo; profiel; over mij; persoonlijk profiel; samenvatting; om mig; om meg; profilresume; sammanfattning; sammendrag; resume profil; nogleprofil',
  ],
  [
    'experience',
    'experience; work; work experience; professional experience; employment; employment history; work history; career history; career; positions; relevant experience; clinical experience; teaching experience; professional background; professional history; experience and achievements; berufserfahrung; beruflicher werdegang; berufliche erfahrung; berufspraxis; werdegang; berufliche stationen; berufliche tatigkeiten; praktische erfahrung; arbeitserfahrung; berufliche laufbahn; experience professionnelle; experiences professionnelles; experiences; parcours professionnel; parcours; emplois; experiencia; experiencia laboral; experiencia profesional; trayectoria profesional; trayectoria; historial laboral; werkervaring; ervaring; arbeidsverleden; loopbaan; relevante werkervaring; professionele ervaring; erhvervserfaring; arbejdserfaring; erfaring; ansaettelser; ansaettelse; karriere; beskaeftigelse; joberfaring; arbetslivserfarenhet; erfarenhet; arbetserfarenhet; yrkeserfarenhet; anstallningar; arbeidserfaring; yrkeserfaring; arbeidspraksis; praksis',
  ],
  [
    'education',
    'education; education and training; academic background; academic qualifications; qualifications; studies; training and education; ausbildung; bildung; bildungsweg; ausbildung und studium; studium; schulbildung; akademische ausbildung; schule und ausbildung; bildungsgang; formation; formations; formation academique; etudes; diplomes; diplomes et formations; formation et diplomes; parcours academique; educacion; formacion; formacion academica; estudios; titulacion; opleiding; opleidingen; opleiding en training; scholing; studie; onderwijs; uddannelse; uddannelser; utbildning; utbildningar; utdanning; utdannelse',
  ],
  [
    'skills',
    'skills; technical skills; key skills; core skills; core competencies; competencies; competences; areas of expertise; expertise; strengths; tools; technologies; tools and technologies; skills and tools; technical expertise; professional skills; clinical skills; software; it skills; computer skills; hard skills; technical proficiencies; skills summary; skills and competencies; skills and expertise; stack; tech stack; kenntnisse; fachkenntnisse; fahigkeiten; kompetenzen; kernkompetenzen; edv kenntnisse; it kenntnisse; edv; besondere kenntnisse; kenntnisse und fahigkeiten; weitere kenntnisse; fachliche kompetenzen; technische kenntnisse; qualifikationen; schwerpunkte; competences techniques; competences cles; competences professionnelles; savoir faire; outils; logiciels; informatique; aptitudes; competences informatiques; domaines de competence; habilidades; competencias; aptitudes y habilidades; conocimientos; conocimientos tecnicos; habilidades tecnicas; herramientas; informatica; competencias tecnicas; capacidades; competencias clave; vaardigheden; competenties; kennis; kennis en vaardigheden; technische vaardigheden; kerncompetenties; computervaardigheden; it kennis; kompetencer; faglige kompetencer; kernekompetencer; it kompetencer; faerdigheder; vaerktojer; systemer; it faerdigheder; kompetenser; kompetens; fardigheter; kunskaper; it kunskaper; verktyg; karnkompetenser; datakunskaper; fardigheter och verktyg; ferdigheter; kompetanse; faglig kompetanse; nokkelkompetanse; datakunnskaper; it ferdigheter; verktoy',
  ],
  [
    'certificates',
    'certifications; certificates; certification; licences; licenses; licences and certifications; licenses and certifications; licenses certifications; licences certifications; certifications and licenses; certificates and licences; professional certifications; registrations; training; courses; further training; professional development; accreditations; training and certifications; zertifikate; zertifizierungen; weiterbildung; weiterbildungen; fortbildung; fortbildungen; lehrgange; scheine; lizenzen; zertifikate und weiterbildungen; weiterbildung und zertifikate; certificats; habilitations; permis; certifications et habilitations; permis et habilitations; formations complementaires; certificaciones; certificados; cursos; licencias; carnets; formacion complementaria; cursos y certificaciones; certificaten; certificeringen; cursussen; diploma s en certificaten; cursussen en certificaten; trainingen; certifikater; certificeringer; kurser; kurser og certifikater; kurser og certificeringer; efteruddannelse; certifikat; certifieringar; kurser och certifikat; behorigheter; korkort; korkort och certifikat; sertifiseringer; sertifikater; kurs; kurs og sertifikater; sertifikat',
  ],
  [
    'languages',
    'languages; language skills; spoken languages; sprachen; sprachkenntnisse; fremdsprachen; langues; langues parlees; competences linguistiques; idiomas; lenguas; talen; talenkennis; taalvaardigheid; sprog; sprogkundskaber; sprak; sprakkunskaper; sprakkunnskaper; spraak; sproglige kompetencer; linguistique',
  ],
  [
    'projects',
    'projects; selected projects; key projects; personal projects; projekte; ausgewahlte projekte; projets; proyectos; projecten; projekter; projekt; prosjekter',
  ],
  [
    'other',
    'background; zur person; personal data; references; referees; interests; hobbies; hobbies and interests; contact; contact details; personal details; publications; awards; honours; honors; awards and honours; volunteering; volunteer experience; volunteer work; achievements; memberships; patents; additional information; personal information; interests and hobbies; military service; referenzen; interessen; hobbys; kontakt; personliche daten; personliche angaben; kontaktdaten; auszeichnungen; veroffentlichungen; ehrenamt; engagement; ehrenamtliches engagement; interessen und hobbys; hobbys und interessen; centres d interet; loisirs; coordonnees; references professionnelles; benevolat; informations personnelles; divers; contacto; datos personales; intereses; aficiones; referencias; voluntariado; otros datos; informacion adicional; contactgegevens; personalia; hobby s; interesses; referenties; persoonlijke gegevens; nevenactiviteiten; vrijwilligerswerk; interesser; fritid; fritidsinteresser; referencer; personlige oplysninger; frivilligt arbejde; kontaktoplysninger; intressen; referenser; personuppgifter; kontaktuppgifter; fritidsintressen; ideellt engagemang; referanser; personlige opplysninger; kontaktinformasjon; verv',
  ],
];

const SECTION_OF = new Map<string, ResumeSection>(
  HEADINGS.flatMap(([section, headings]) =>
    headings.split(';').map((words): [string, ResumeSection] => [words.trim(), section]),
  ),
);

/** Folded words that name a section by themselves, whatever ordinary words stand beside them ("Selected work experience"). */
const CORES: readonly (readonly [ResumeSection, string])[] = [
  [
    'languages',
    'language languages sprachen sprachkenntnisse fremdsprachen langues idiomas talen talenkennis sprog sprogkundskaber sprak sprakkunskaper',
  ],
  [
    'certificates',
    'certification certifications certificates zertifikate zertifizierungen weiterbildung weiterbildungen fortbildung fortbildungen certificats certificaciones certificados certificaten cursussen certifikater certifikat kurser',
  ],
  [
    'education',
    'education ausbildung berufsausbildung schulbildung studium formation formations diplomes formacion estudios titulos titulacion opleiding opleidingen uddannelse uddannelser utbildning utbildningar utdanning qualifications',
  ],
  [
    'experience',
    'experience employment erfahrung berufserfahrung arbeitserfahrung werdegang experiences experiencia ervaring werkervaring erfaring erhvervserfaring erfarenhet arbetslivserfarenhet arbeidserfaring',
  ],
  [
    'skills',
    'skills competencies competences kompetenzen fachkompetenzen kenntnisse fahigkeiten fertigkeiten competencias habilidades aptitudes conocimientos vaardigheden competenties topvaardigheden kennis kompetencer kompetenser fardigheter ferdigheter',
  ],
];
/** Folded words that say which or join, and name no section. */
const BESIDE = new Set(
  'and und et y e en og och of de del der des du la le las los les und in a top key core main other further additional selected relevant recent professional personal technical work career history summary background aus schul berufliche beruflicher weitere besondere wichtige zusatzliche fachliche personliche technische praktische principales principale professionnelle professionnelles autres cles techniques personnelles profesional profesionales otros otras laboral academica tecnicas personales overige andere relevante technische professionele kunde ovriga ovrig andre andra tekniska faglige relevant ovrige'.split(
    ' ',
  ),
);
const CORE_OF = new Map(
  CORES.flatMap(([section, words]) =>
    words.split(' ').map((word): [string, ResumeSection] => [word, section]),
  ),
);
const MOST_WORDS = 5;

/** The section of a heading of known words in a mixture no list holds; null where any other word stands in it. */
function sectionOfWords(plain: string): ResumeSection | null {
  const words = plain
    .replaceAll('&', ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length > MOST_WORDS || words.some((word) => !CORE_OF.has(word) && !BESIDE.has(word))) return null;
  const named = words.flatMap((word) => CORE_OF.get(word) ?? []);
  // "Language skills" lists languages; "Aus- und Weiterbildung" tells of schools first.
  if (named.includes('languages')) return 'languages';
  if (plain.startsWith('aus und ')) return 'education';
  return named[0] ?? null;
}

/** Longer lines are no headings. */
const LONGEST = 60;
const JOINTS = /\s(?:and|und|et|y|e|en|og|och|&)\s/;

/** Headings without their spaces: letters set apart for looks leave no word apart. */
const SECTION_OF_CLOSED = new Map(
  [...CORE_OF, ...SECTION_OF].map(([words, section]) => [words.replaceAll(' ', ''), section]),
);

/** "E X P E R I E N C E", also where two letters stand close ("FA H R U N G"). */
function isLetterSpaced(text: string): boolean {
  const pieces = text.trim().split(/\s+/);
  const single = pieces.filter((piece) => /^\p{L}$/u.test(piece)).length;
  return pieces.length > 3 && single / pieces.length >= 0.6 && pieces.every((piece) => piece.length <= 3);
}

/**
 * The section a line opens where it is a heading in one of eight languages ("Work experience", "BERUFSERFAHRUNG:",
 * "Skills & Tools"); null for every other line. Letter-spaced headings are closed up.
 */
export function sectionOfLine(written: string): ResumeSection | null {
  if (written.length > LONGEST) return null;
  // "Education (2)": some tools count what stands below.
  const line = written.replace(/\s*\(\s*\d{1,2}\s*\)\s*$/, '');
  const plain = fold(line.trim())
    .replace(/[^\p{L}\p{N}& ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return null;
  if (isLetterSpaced(line)) return SECTION_OF_CLOSED.get(plain.replace(/[& ]/g, '')) ?? null;
  const whole = SECTION_OF.get(plain) ?? SECTION_OF.get(plain.replaceAll('& ', 'and '));
  if (whole !== undefined) return whole;
  const parts = ` ${plain} `.split(JOINTS).map((part) => SECTION_OF.get(part.trim()));
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return parts[0] ?? null;
  return /^\p{Lu}/u.test(line.trim()) ? sectionOfWords(plain) : null;
}
