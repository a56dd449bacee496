import { labelledValues } from '../dom/labelled-values';
import { pageLines } from '../dom/page-lines';
import { labelsOf } from '../lexicon/labels';
import type { LabelledField } from '../lexicon/labels';
import type { Page } from '../page';
import { readContacts } from '../people/read-contacts';
import type { PostingStrategies } from '../site';
import { attribute } from '../strategies/attribute';
import { jsonLd } from '../strategies/json-ld';
import { metaValues } from '../strategies/meta';
import { microdata } from '../strategies/microdata';
import { strategy, trusted } from '../strategy';
import type { Strategy } from '../strategy';
import { addressPlace } from './address-place';
import { townOfText } from './address-towns';
import { applyLink } from './apply-link';
import { bareDay } from './bare-day';
import { besideFirm, namedInTitle } from './beside-firm';
import { findCompany } from './company/find-company';
import { closingLine, closingSentence, postingLine } from './day-lines';
import { describeBody } from './describe-body';
import { employerSeat } from './employer-seat';
import { findBody } from './find-body';
import { findTitle } from './find-title';
import { headerFacts } from './header-facts';
import { labelledEmployment } from './labelled-employment';
import { labelledMode } from './labelled-mode';
import { labelledPay } from './labelled-pay';
import { labelledPeriod } from './labelled-period';
import { listedMode } from './listed-mode';
import { proseEmployment, proseMode } from './prose-facts';
import { prosePlaces } from './prose-places';
import {
  asAddress,
  asShown,
  byTrust,
  dated,
  numbered,
  unlessForm,
  unlessMode,
  unlessSummary,
  withoutEmployer,
} from './refinements';
import { statePosting } from './state-posting';
import type { StateField } from './state-posting';

const stated = (field: StateField): Strategy =>
  strategy('page-state', field, (page) => statePosting(page)?.values[field]);

const labelled = (field: LabelledField): Strategy =>
  strategy('label', field, (page) => {
    const found = labelledValues(pageLines(page), labelsOf[field]);
    const first = found[0];
    if (!first) return null;
    const same = found.filter(
      ({ label, line }) =>
        label === first.label && line.block.parentElement === first.line.block.parentElement,
    );
    return same.map(({ value }) => value);
  });

const title: Strategy = {
  source: 'heading',
  detail: 'title',
  read: (page) => findTitle(page)?.title,
};

/** The generic reader of a job ad: per field, ways of reading it on a page of unknown make, best first. */
export const genericFields: PostingStrategies = {
  title: [
    withoutEmployer(jsonLd('title')),
    microdata('title'),
    jsonLd('name'),
    ...byTrust(title, (page) => findTitle(page)?.trust, ['high', 'medium']),
    trusted('medium', stated('title')),
    ...byTrust(title, (page) => findTitle(page)?.trust, ['low']),
  ],
  company: [
    jsonLd('hiringOrganization.name'),
    microdata('hiringOrganization.name'),
    microdata('hiringOrganization'),
    trusted('medium', stated('company')),
    ...byTrust(
      strategy('text', 'company', (page) => findCompany(page)?.company),
      (page) => findCompany(page)?.trust,
    ),
  ],
  places: [
    jsonLd('jobLocation'),
    microdata('jobLocation'),
    jsonLd('applicantLocationRequirements'),
    stated('places'),
    attribute('[formattedaddress]', 'formattedaddress'),
    asAddress(unlessMode(labelled('places'))),
    trusted(
      'medium',
      strategy('markup', 'header', (page) => headerFacts(page).places),
    ),
    strategy('text', 'beside the firm', besideFirm),
    strategy('text', 'named in the title', namedInTitle),
    strategy('text', 'prose', (page) => prosePlaces(page)),
    trusted('low', unlessForm(labelled('areas'))),
    strategy('text', 'address', (page) => addressPlace(page)),
    strategy('text', 'town', (page) => townOfText(page)),
    strategy('text', 'seat', employerSeat),
  ],
  mode: [
    jsonLd('jobLocationType'),
    microdata('jobLocationType'),
    stated('mode'),
    attribute('[workplacetype]', 'workplacetype'),
    attribute('[workplace-type]', 'workplace-type'),
    strategy('label', 'mode', labelledMode),
    strategy('heading', 'header', (page) => headerFacts(page).mode, 'medium'),
    strategy('text', 'facts', (page) => listedMode(page), 'medium'),
    strategy('text', 'prose', (page) => proseMode(page)),
  ],
  employment: [
    jsonLd('employmentType'),
    microdata('employmentType'),
    stated('employment'),
    strategy('label', 'employment', labelledEmployment),
    strategy('heading', 'header', (page) => headerFacts(page).employment, 'medium'),
    strategy('text', 'prose', (page) => proseEmployment(page)),
  ],
  pay: [
    jsonLd('baseSalary'),
    microdata('baseSalary'),
    stated('pay'),
    strategy('label', 'pay', labelledPay),
    strategy('markup', 'header', (page) => headerFacts(page).pay, 'medium'),
  ],
  postedOn: [
    asShown('postedOn', jsonLd('datePosted')),
    asShown('postedOn', microdata('datePosted')),
    asShown('postedOn', stated('postedOn')),
    dated(labelled('postedOn')),
    strategy('label', 'period', (page) => labelledPeriod(page)?.from),
    strategy('heading', 'header', (page) => headerFacts(page).posted),
    strategy('text', 'posting line', postingLine),
    strategy('markup', 'bare day', bareDay, 'low'),
    strategy(
      'meta',
      'article:published_time',
      (page) => metaValues(page).get('article:published_time'),
      'low',
    ),
  ],
  closesOn: [
    asShown('closesOn', jsonLd('validThrough')),
    asShown('closesOn', microdata('validThrough')),
    asShown('closesOn', stated('closesOn')),
    dated(labelled('closesOn')),
    strategy('label', 'period', (page) => labelledPeriod(page)?.to),
    strategy('text', 'closing line', closingLine),
    strategy('text', 'closing sentence', closingSentence),
  ],
  description: [
    unlessSummary(jsonLd('description')),
    unlessSummary(microdata('description')),
    strategy('text', 'body', describeBody, 'medium'),
    trusted('medium', stated('description')),
    jsonLd('description'),
    microdata('description'),
  ],
  people: [strategy('text', 'contacts', contacts)],
  externalId: [jsonLd('identifier'), microdata('identifier'), numbered(labelled('externalId'))],
  applyUrl: [strategy('markup', 'apply', applyLink, 'medium')],
  language: [strategy('meta', 'lang', (page) => page.document.documentElement?.getAttribute('lang'), 'low')],
};

function contacts(page: Page): unknown {
  const body = findBody(page);
  return readContacts(page, { root: null, text: body ? body.lines.map((line) => line.text).join('\n') : '' });
}
