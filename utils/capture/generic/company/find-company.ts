import { fold } from '@/utils/text/fold';

import type { Trust } from '../../evidence';
import { acceptCompany } from '../../fields/accept-company';
import { siteNamesOf } from '../../fields/site-names';
import type { Page } from '../../page';
import { perPage } from '../../per-page';
import { isNoCompany } from './is-no-company';
import { namesFromLabels } from './names-from-labels';
import { namesFromSigns } from './names-from-signs';
import { namesFromText } from './names-from-text';
import { namesFromTitles } from './names-from-titles';
import type { SaidName } from './said-name';
import { picturedName } from './pictured-name';
import { sumNames } from './sum-names';
import { isBoardLike, isCalledJobs, isHostName, isSpokenOf, isTenant } from './whose-page';
import { withoutLegalForm } from './without-legal-form';

/** The company that visible text and page titles name, and how surely. */
export interface FoundCompany {
  readonly company: string;
  readonly trust: Trust;
}

/**
 * The advertising company where no structured data names it: names from labels, marks, page titles, lead-ins and the
 * text are put together; the one with most weight counts, and only agreement of two places makes it trusted.
 */
export const findCompany = perPage((page: Page): FoundCompany | null => {
  const accepted = (isShown: boolean) => (said: SaidName) => {
    // "ACME on Notion" is ACME.
    const name = acceptCompany(said.name.replace(/(?<=.) on Notion$/, ''), page);
    return name === null || isNoCompany(name, isShown, page)
      ? []
      : [{ name, weight: said.weight, shown: isShown ? (1 as const) : (0 as const) }];
  };
  // A title may name the site, which is its signature, or somebody else.
  const site = siteNamesOf(page);
  const isSignature = (name: string): boolean => site.has(fold(name).trim()) || isHostName(name, page);
  const said = [
    ...[...namesFromLabels(page), ...namesFromText(page)].flatMap(accepted(true)),
    ...namesFromTitles(page).flatMap((one) => accepted(!isSignature(one.name))(one)),
    ...namesFromSigns(page).flatMap(accepted(false)),
  ];
  const sorted = [...sumNames(said, page).values()].sort((a, b) => b.weight - a.weight);
  const [first] = sorted;
  if (!first || first.weight < 1.5) {
    const name = picturedName(page);
    const pictured = name === null ? [] : accepted(true)({ name, weight: 0 });
    return pictured[0] === undefined ? null : { company: pictured[0].name, trust: 'low' };
  }
  // Where a site carries other firms' ads, its own signature everywhere says nothing of who advertises; an employer's
  // ad speaks of the employer as well.
  const isBoardSigned = first.shown === 0 && (isBoardLike(page) || isCalledJobs(first.name, page));
  // Neither does it where the ad shows and speaks of somebody else: an agency's page for a client.
  const isAgencySigned = first.shown === 0 && !isSpokenOf(first.name, page);
  const best =
    sorted.find(
      ({ name, shown, weight }) =>
        (isBoardSigned && shown > 0 && weight >= 2) ||
        (isAgencySigned && shown > 1 && weight >= 3 && isSpokenOf(name, page)),
    ) ?? first;
  // A department of a house that the page names as well is not who employs.
  const house = UNIT.test(best.name)
    ? sorted.find(({ name }) => HOUSE.test(name) && !UNIT.test(name))
    : undefined;
  if (house !== undefined) return { company: withoutLegalForm(house.name, page), trust: 'low' };
  const second = sorted.find((one) => one !== best);
  const company = withoutLegalForm(best.name, page);
  if (second && second.weight > best.weight * 0.8) return { company, trust: 'low' };
  const isSigned =
    best.shown === 0 && (isBoardSigned || !(isSpokenOf(best.name, page) || isTenant(best.name, page)));
  return { company, trust: best.places >= 2 && best.weight >= 4 && !isSigned ? 'medium' : 'low' };
});

/** How parts of universities, hospitals and offices are called. */
const UNIT =
  /^(?:institution(?:en)? för|institutt? for|institut (?:für|for|de|d['’])|institute (?:of|for)|fakultät|fakultet(?:et)?|faculty of|faculté|facultad|faculteit|facoltà|abteilung|lehrstuhl|fachbereich|zentrum für|department of|dept\.? of|school of|division of|centre for|center for|afdeling|avdeling(?:en)?|avdelning(?:en)?|département|laboratoire|ufr|departamento|dipartimento|vakgroep|klinik für)(?!\p{L})/iu;
/** How a house that has such parts is called. */
const HOUSE =
  /universi|hochschule|högskol|høgskole|højskole|college|akademi|institute of technology|politecnico|polytech|klinikum|hospital|krankenhaus|kommun|ziekenhuis|umc/i;
