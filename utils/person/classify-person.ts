import type { Sentence } from '@/utils/words/sentence';
import { sameOrganisation } from './organisation-key';
import { lineRole } from './line-role';
import type { PersonKind } from './person';
import { recruiterWords, staffingName, staffingWords, undisclosedClient } from './recruiter-words';

/** What is known about a person when their kind is proposed; leave out what is not. */
export interface PersonContext {
  readonly headline?: string | null;
  readonly organisation?: string | null;
  readonly email?: string | null;
  readonly about?: string | null;
  /** Why we think that they belong to an ad: `job-poster`, `contact-block`, `running-text`. */
  readonly role?: string | null;
  /** The organisation that hires, where the person was named in its ad. */
  readonly employer?: string | null;
  /** The agency that advertises for the employer, where the ad tells. */
  readonly agency?: string | null;
  /** The industry the site states for the person's organisation. */
  readonly industry?: string | null;
  readonly adText?: string | null;
  /** Words by which the firm whose page it is says that it is a staffing or search firm. */
  readonly trade?: string | null;
}

/** A proposed kind with the sentence that gives its reason; the user confirms it in one tap. */
export interface PersonClass {
  readonly kind: PersonKind;
  readonly because: Sentence;
}

/** Ways in which somebody is named in an ad; on a team page everybody has a role of some kind. */
const AD_ROLES = new Set(['job-poster', 'contact-block', 'running-text']);

/**
 * Returns the kind proposed for a person. Agency recruiter: their organisation is a staffing or search
 * firm, or they recruit and the ad hides its client. In-house recruiter: recruiter words in the headline. Hiring manager:
 * a line role beside an ad. Else contact.
 */
export function classifyPerson(person: PersonContext): PersonClass {
  return (
    agency(person) ??
    inHouse(person) ??
    hiringManager(person) ?? { kind: 'contact', because: { key: 'person_kind.because_nothing' } }
  );
}

function agency({
  headline,
  organisation,
  about,
  industry,
  adText,
  role,
  employer,
  agency: firm,
  trade,
}: PersonContext): PersonClass | null {
  const kind = 'agency-recruiter';
  const line = industry ? staffingWords(industry) : null;
  if (line !== null)
    return { kind, because: { key: 'person_kind.because_industry', params: { words: line } } };
  const name = organisation ? staffingName(organisation) : null;
  if (organisation && name !== null) {
    return { kind, because: { key: 'person_kind.because_organisation', params: { organisation } } };
  }
  if (trade) return { kind, because: { key: 'person_kind.because_page', params: { words: trade } } };
  if (firm && role && (!organisation || sameOrganisation(firm, organisation))) {
    return { kind, because: { key: 'person_kind.because_agency', params: { organisation: firm } } };
  }
  if (role && employer && !organisation && staffingName(employer) !== null) {
    return { kind, because: { key: 'person_kind.because_agency', params: { organisation: employer } } };
  }
  const recruits = headline ? recruiterWords(headline) : null;
  const said = staffingWords(headline ?? '') ?? (recruits === null ? null : staffingWords(about ?? ''));
  if (said !== null) return { kind, because: { key: 'person_kind.because_words', params: { words: said } } };
  const hidden = adText && role ? undisclosedClient(adText) : null;
  return hidden === null
    ? null
    : { kind, because: { key: 'person_kind.because_client', params: { words: hidden } } };
}

/** Without the hiring organisation at hand the headline alone decides: an agency would have shown itself before. */
function inHouse({ headline, organisation, employer }: PersonContext): PersonClass | null {
  const words = headline ? recruiterWords(headline) : null;
  if (words === null) return null;
  if (employer && organisation && !sameOrganisation(employer, organisation)) {
    return {
      kind: 'agency-recruiter',
      because: { key: 'person_kind.because_other_firm', params: { words, organisation } },
    };
  }
  return { kind: 'in-house-recruiter', because: { key: 'person_kind.because_headline', params: { words } } };
}

function hiringManager({ headline, role }: PersonContext): PersonClass | null {
  if (!role || !AD_ROLES.has(role) || !headline) return null;
  const words = lineRole(headline);
  if (words === null) return null;
  return { kind: 'hiring-manager', because: { key: 'person_kind.because_line_role', params: { words } } };
}
