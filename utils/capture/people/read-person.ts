import type { Page } from '../page';
import { firmOfPeople, pageFirm } from './page-firm';
import { consultantOfPage, fieldsOfContact } from './consultant-page';
import { personOfCards } from './person-cards';
import { personOfJsonLd } from './person-json-ld';
import { personOfMicrodata } from './person-microdata';
import type { PersonReading } from './person-reading';
import { isStopPage } from './stop-sign';
import { contactPagePerson, teamPeople } from './team-page';

/**
 * Returns the person whom a page of unknown make is about, or the people of a team page in `others`; null when it shows
 * nobody for certain: structured data, then microformats and microdata, then pages of one consultant, team
 * cards and contact blocks. Walls, log-in pages and pages not found show nobody.
 */
export function readPerson(page: Page): PersonReading | null {
  if (isStopPage(page) || page.document.body === null) return null;
  const person =
    personOfJsonLd(page) ?? personOfCards(page) ?? personOfMicrodata(page) ?? consultantOfPage(page);
  const firm = pageFirm(page);
  if (person !== null) return { fields: person, others: [], firm };
  const team = teamPeople(page);
  if (team.length > 0) return { fields: {}, others: team, firm: firmOfPeople(firm, team) };
  const contact = contactPagePerson(page);
  const fields = contact === null ? null : fieldsOfContact(contact);
  return fields === null ? null : { fields, others: [], firm };
}
