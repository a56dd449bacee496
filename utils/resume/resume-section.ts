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
    'experience; work experience; professional experience; employment; employment history; work history; career history; career; positions; relevant experience; clinical experience; teaching experience; professional background; professional history; experience and achievements; berufserfahrung; beruflicher werdegang; berufliche erfahrung; berufspraxis; werdegang; berufliche stationen; berufliche tatigkeiten; praktische erfahrung; arbeitserfahrung; berufliche laufbahn; experience professionnelle; experiences professionnelles; experiences; parcours professionnel; parcours; emplois; experiencia; experiencia laboral; experiencia profesional; trayectoria profesional; trayectoria; historial laboral; werkervaring; ervaring; arbeidsverleden; loopbaan; relevante werkervaring; professionele ervaring; erhvervserfaring; arbejdserfaring; erfaring; ansaettelser; ansaettelse; karriere; beskaeftigelse; joberfaring; arbetslivserfarenhet; erfarenhet; arbetserfarenhet; yrkeserfarenhet; anstallningar; arbeidserfaring; yrkeserfaring; arbeidspraksis; praksis',
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
    'references; referees; interests; hobbies; hobbies and interests; contact; contact details; personal details; publications; awards; honours; honors; awards and honours; volunteering; volunteer experience; volunteer work; achievements; memberships; patents; additional information; personal information; interests and hobbies; military service; referenzen; interessen; hobbys; kontakt; personliche daten; personliche angaben; kontaktdaten; auszeichnungen; veroffentlichungen; ehrenamt; engagement; ehrenamtliches engagement; interessen und hobbys; hobbys und interessen; centres d interet; loisirs; coordonnees; references professionnelles; benevolat; informations personnelles; divers; contacto; datos personales; intereses; aficiones; referencias; voluntariado; otros datos; informacion adicional; contactgegevens; personalia; hobby s; interesses; referenties; persoonlijke gegevens; nevenactiviteiten; vrijwilligerswerk; interesser; fritid; fritidsinteresser; referencer; personlige oplysninger; frivilligt arbejde; kontaktoplysninger; intressen; referenser; personuppgifter; kontaktuppgifter; fritidsintressen; ideellt engagemang; referanser; personlige opplysninger; kontaktinformasjon; verv',
  ],
];

const SECTION_OF = new Map<string, ResumeSection>(
  HEADINGS.flatMap(([section, headings]) =>
    headings.split(';').map((words): [string, ResumeSection] => [words.trim(), section]),
  ),
);

/** Longer lines are no headings. */
const LONGEST = 60;
const JOINTS = /\s(?:and|und|et|y|e|en|og|och|&)\s/;

/** Headings without their spaces: letters set apart for looks leave no word apart. */
const SECTION_OF_CLOSED = new Map(
  [...SECTION_OF].map(([words, section]) => [words.replaceAll(' ', ''), section]),
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
export function sectionOfLine(line: string): ResumeSection | null {
  if (line.length > LONGEST) return null;
  const plain = fold(line.trim())
    .replace(/[^\p{L}\p{N}& ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return null;
  if (isLetterSpaced(line)) return SECTION_OF_CLOSED.get(plain.replaceAll(' ', '')) ?? null;
  const whole = SECTION_OF.get(plain) ?? SECTION_OF.get(plain.replaceAll('& ', 'and '));
  if (whole !== undefined) return whole;
  const parts = ` ${plain} `.split(JOINTS).map((part) => SECTION_OF.get(part.trim()));
  return parts.length > 1 && parts.every((part) => part !== undefined) ? (parts[0] ?? null) : null;
}
