/** Headings and words for dates, by language. */
export interface ResumeWords {
  readonly profile: string;
  readonly work: string;
  readonly education: string;
  readonly skills: string;
  readonly certificates: string;
  readonly languages: string;
  readonly contact: string;
  readonly now: string;
  readonly months: readonly string[];
}

const words = (line: string, months: string): ResumeWords => {
  const [
    profile = '',
    work = '',
    education = '',
    skills = '',
    certificates = '',
    languages = '',
    contact = '',
    now = '',
  ] = line.split('|');
  return {
    profile,
    work,
    education,
    skills,
    certificates,
    languages,
    contact,
    now,
    months: months.split(' '),
  };
};

/** What invented résumés are headed with. */
export const RESUME_WORDS: Readonly<Record<string, ResumeWords>> = {
  en: words(
    'Profile|Work Experience|Education|Skills|Certifications|Languages|Contact|Present',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  ),
  de: words(
    'Profil|Berufserfahrung|Ausbildung|Kenntnisse|Zertifikate|Sprachen|Kontakt|heute',
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  ),
  fr: words(
    "Profil|Expérience professionnelle|Formation|Compétences|Certifications|Langues|Contact|aujourd'hui",
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  es: words(
    'Perfil|Experiencia laboral|Formación académica|Habilidades|Certificaciones|Idiomas|Contacto|actualidad',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  nl: words(
    'Profiel|Werkervaring|Opleiding|Vaardigheden|Certificaten|Talen|Contactgegevens|heden',
    'januari februari maart april mei juni juli augustus september oktober november december',
  ),
  da: words(
    'Profil|Erhvervserfaring|Uddannelse|Kompetencer|Kurser|Sprog|Kontakt|nu',
    'januar februar marts april maj juni juli august september oktober november december',
  ),
  sv: words(
    'Profil|Arbetslivserfarenhet|Utbildning|Kompetenser|Kurser|Språk|Kontakt|nu',
    'januari februari mars april maj juni juli augusti september oktober november december',
  ),
};

/** "Jan 2019 – Present", or in figures "01/2019 - heute". */
export function spanWords(start: string, end: string | null, language: string, inFigures: boolean): string {
  const { now = '', months = [] } = RESUME_WORDS[language] ?? {};
  const one = (date: string): string => {
    const [year = '', month] = date.split('-');
    if (month === undefined) return year;
    return inFigures ? `${month}/${year}` : `${months[Number(month) - 1] ?? ''} ${year}`;
  };
  return `${one(start)} ${inFigures ? '-' : '–'} ${end === null ? now : one(end)}`;
}
