import { TEXT_FACTS } from '@/utils/person/person';
import { fold } from '@/utils/text/fold';
import type { ContactCard } from './contact-card';

/** What a column of a contacts file can hold. */
export type ContactColumn = keyof ContactCard | 'firstName' | 'lastName';

/** Column names as LinkedIn, address books and our own file write them, folded, in the languages they come in. */
const NAMES: Readonly<Record<ContactColumn, string>> = {
  name: 'name|full name|display name|vollstandiger name|nom complet|nombre completo|volledige naam|naam|nom et prenom|namn',
  firstName: 'first name|given name|vorname|prenom|nombre|voornaam|nome|fornamn|fornavn|primeiro nome|imie',
  lastName:
    'last name|family name|surname|nachname|nom|nom de famille|apellidos|apellido|achternaam|cognome|efternamn|etternavn|efternavn|sobrenome|nazwisko',
  headline:
    'position|title|job title|headline|jobtitel|poste|fonction|cargo|puesto|functie|titel|stilling|befattning|posizione|stanowisko',
  organisation:
    'company|organization|organisation|organization name|firma|unternehmen|entreprise|societe|empresa|bedrijf|azienda|foretag|virksomhed|selskap|firma nazwa',
  employer: 'recruits for|employer|client',
  place: 'place|location|city|ort|standort|lieu|ubicacion|plaats|localita|plats|sted|miejscowosc',
  email:
    'email address|email|e-mail|e-mail address|e-mail 1 - value|e-mail-adresse|adresse e-mail|correo electronico|e-mailadres|indirizzo email|e-postadress|e-post|endereco de e-mail|adres e-mail',
  phone: 'phone|phone number|mobile phone|phone 1 - value|telefon|telephone|telefono|telefoon|telefone',
  profileUrl: 'url|profile url|profile|linkedin|profil|profil-url|perfil|profiel|profilo',
  metOn:
    'connected on|connected|verbunden am|vernetzt am|relation depuis|connexion le|conectado el|conectado em|verbonden op|collegato il|ansluten den|forbundet den|koblet til',
};
const KINDS: readonly ContactColumn[] = [
  ...TEXT_FACTS.filter((fact) => fact !== 'about'),
  'firstName',
  'lastName',
  'metOn',
];
const COLUMNS = new Map(
  KINDS.flatMap((column) => NAMES[column].split('|').map((name) => [name, column] as const)),
);

/** What a column holds by its heading; undefined for one we have no use for. */
export function contactColumn(heading: string): ContactColumn | undefined {
  return COLUMNS.get(fold(heading).trim().replace(/\s+/g, ' '));
}
