/** What a line of a contact block is the label of, with the value where it stands on the same line. */
export interface FieldLabel {
  /** `title`: the job title follows. `detail`: an address, a number, a reference, nothing of the title. */
  readonly kind: 'title' | 'detail';
  readonly rest: string;
}

const OWN = '(?:(?:contact|job|your|consultant|recruiter|quote|direct|work|office|business)\\s+)?';
const TITLES =
  '(?:job )?title|position|role|function|stillingstittel|stilling|tittel|titel|rolle|befattning|funktion|poste|fonction|functie|cargo|puesto|qualifica|ruolo|stanowisko';
const DETAILS =
  '(?:tele)?phone(?: (?:number|no))?|telephone number|tel|telefon(?:nummer)?|tlf|t[ée]l[ée]phone|tel[ée]fono|telefoon|mobile?(?: (?:number|phone))?|mobil(?:nummer)?|handy|fax|e-?mail(?: address)?|e-?post|courriel|correo|email adresse|(?:job )?ref(?:erence)?(?: (?:number|no))?|reference|referenznummer|website|web|linkedin|xing|location|office|address|adresse|details|number|work|direct|closing date|bewerbungsfrist';
const LABEL = new RegExp(
  `^${OWN}(?:(?<title>${TITLES})|(?<detail>${DETAILS}))\\.?(?:\\s*[:–-]\\s*(?<rest>.*)|\\s*)$`,
  'i',
);

/** Returns what a line labels ("Job title: Buyer", "Telefon"), or null where it is a value itself. */
export function fieldLabel(line: string): FieldLabel | null {
  const groups = LABEL.exec(line.slice(0, 200).trim())?.groups;
  if (groups === undefined) return null;
  return { kind: groups['title'] === undefined ? 'detail' : 'title', rest: groups['rest']?.trim() ?? '' };
}
